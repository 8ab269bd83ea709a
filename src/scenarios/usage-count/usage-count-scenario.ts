import { template } from '../../domains/usage-count/template.ts';
import { fromDocuments, without } from '../form/left-out.ts';
import { serviceScenario, type ScenarioOnServices } from '../service-system/service-scenario.ts';
import { usageCountBalances } from './usage-count-balances.ts';
import { usageCountSystem } from './usage-count-system.ts';
import { requestsInTurn, usageCountPreload, usageCountsExplored } from './usage-count-workload.ts';

/** Why store events at all: the same requests kept as events, as a row, and as a row with an audit table. */
export const usageCountScenario: ScenarioOnServices = serviceScenario({
  id: 'usage-count',
  system: usageCountSystem,
  balances: usageCountBalances,
  leftOut: [
    // What stands in a document is compared elsewhere: here it is rows and events.
    without('keeping', 'no-documents', ['document']),
    without('publishing', 'no-documents', fromDocuments),
    without('reading', 'no-query-side', ['read-model', 'wait-for-version', 'fold-the-log', 'read-own-store']),
  ],
  // What is compared is how templates are kept: nobody is written to.
  defaults: { effect: 'row' },
  sideBySide: {
    slot: 'keeping',
    variants: ['row', 'row-with-lines', 'row-with-audit', 'events'],
    // Events are what is published already: whoever tells others reads them, and no handler leaves them anything.
    along: { events: { publishing: 'log-tailing' } },
    script: requestsInTurn,
  },
  commands: template.commands,
  preload: usageCountPreload,
  exploring: usageCountsExplored,
});
