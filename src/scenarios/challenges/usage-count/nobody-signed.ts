import type { Challenge } from '../../form/challenge.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';
import { requestCount } from '../../usage-count/usage-count-workload.ts';
import { usageCountScenario } from '../../usage-count/usage-count-scenario.ts';

/** The row is committed, and the service dies before it has written who asked. */
export const nobodySigned = {
  id: 'nobody-signed',
  setup: challengeSetup(usageCountScenario, {
    keeping: 'row-with-audit-apart',
    recognising: 'unrecognised',
  }),
  aim: { property: 'audited' },
  commandCount: 1,
  commands: [requestCount('template-1', 10, 'Mina', 'spring sale')],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'keeping', variant: 'row-with-audit' },
} as const satisfies Challenge;
