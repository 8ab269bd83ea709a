import type { CoordinationId } from './coordination-table.ts';

export const coordinationNotes = {
  none: 'One handler of the order service writes to both databases, with a commit in each. Between the two anything may happen.',
  choreography:
    'Each service reacts to the other’s events in transactions of its own. Nobody knows of the whole.',
  orchestration:
    'A saga in the order service tells the customer service what to do, by a command, and decides by the reply.',
  'by-process-manager':
    'A process manager is begun by a command of its own. It keeps how far a trip has come, and decides what comes next: it knows all the branches.',
} satisfies Record<CoordinationId, string>;
