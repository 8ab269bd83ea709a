import type { Scenario } from './scenario.ts';
import type { Setup } from '../slots/setup.ts';

/** The scenario's defaults in every slot but those that a challenge is about. */
export function challengeSetup(scenario: Scenario, slots: Partial<Setup['slots']>): Setup {
  return { scenario: scenario.id, slots: { ...scenario.defaults, ...slots }, seed: 7 };
}
