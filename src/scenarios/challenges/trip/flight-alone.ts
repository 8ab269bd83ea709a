import type { Challenge } from '../../form/challenge.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';
import { tripScenario } from '../../trip/trip-scenario.ts';

/** Nothing fails: somebody says no, and what was booked before stays booked. */
export const flightAlone = {
  id: 'flight-to-nowhere',
  setup: challengeSetup(tripScenario, { compensation: 'none' }),
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'compensation', variant: 'on-failure' },
} as const satisfies Challenge;
