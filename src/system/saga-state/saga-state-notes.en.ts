import type { SagaStateId } from './saga-state-table.ts';

export const sagaStateNotes = {
  stateless:
    'The saga keeps nothing: it listens, calls and forgets. Whether what it has called for was done, it can’t know.',
  'in-memory':
    'The order service keeps what its sagas know in memory. When it crashes, all its sagas are forgotten.',
  row: 'What a saga knows is a row of its service’s database, written in the same transaction as what it decides.',
  'event-sourced':
    'A saga is a stream of events: what it has heard and what it has issued. To find it, they are folded.',
} satisfies Record<SagaStateId, string>;
