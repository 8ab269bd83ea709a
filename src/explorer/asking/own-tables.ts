import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import type { MatrixTable } from './matrix-tables.ts';

/**
 * Tables of scenarios in which one act takes so many moves, and people and others decide so often, that any fault
 * anywhere is more than can be looked at in a while: each looks at what it is about. They stand in place of the others.
 */
export const ownTables: Readonly<Record<ScenarioId, readonly MatrixTable[]>> = {
  trip: [
    // That there is no room in a hotel is no fault.
    { slots: ['compensation'], faults: {} },
    // Whoever has heard nothing of an airline asks it again.
    { slots: ['outside'], faults: { 'reply-lost': 1 }, where: { 'reply-lost': ['airline'] } },
  ],
  // How templates are kept is what their scenario is about.
  'usage-count': [{ slots: ['keeping'] }],
  // Between which of its steps a command may be lost, and what another may do meanwhile.
  post: [{ slots: ['publishing'] }, { slots: ['concurrency'] }],
};
