import { template } from '../../domains/usage-count/template.ts';
import { serviceScenario, type ScenarioOnServices } from '../service-system/service-scenario.ts';
import { everyVariantOf } from '../slots/slots.ts';
import { serviceSlots } from '../topology/service-slots.ts';
import { usageCountBalances } from './usage-count-balances.ts';
import { usageCountSystem } from './usage-count-system.ts';
import { requestsInTurn, usageCountPreload, usageCountsExplored } from './usage-count-workload.ts';

const every = everyVariantOf(serviceSlots);
/** What stands in a document is compared elsewhere: here it is rows and events. */
const ofDocuments: readonly string[] = [
  'outbox-in-document-rewriting',
  'outbox-in-document',
  'change-stream',
];

/** Why store events at all: the same requests kept as events, as a row, and as a row with an audit table. */
export const usageCountScenario: ScenarioOnServices = serviceScenario({
  id: 'usage-count',
  system: usageCountSystem,
  balances: usageCountBalances,
  offered: {
    keeping: every.keeping.filter((variant) => variant !== 'document'),
    publishing: every.publishing.filter((variant) => !ofDocuments.includes(variant)),
  },
  // What is compared is how templates are kept: nobody is written to.
  defaults: { effect: 'row' },
  sideBySide: { slot: 'keeping', variants: ['row', 'row-with-audit', 'events'], script: requestsInTurn },
  commands: template.commands,
  preload: usageCountPreload,
  exploring: usageCountsExplored,
});
