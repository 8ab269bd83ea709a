import type { VariantText } from '../variant-text.ts';
import type { SagaStateId } from './saga-state-table.ts';

export const sagaStateTexts = {
  stateless: {
    name: 'stateless',
    note: 'The saga keeps nothing: it listens, calls and forgets. Whether what it has called for was done, it can’t know.',
  },
  'in-memory': {
    name: 'in memory',
    note: 'The order service keeps what its sagas know in memory. When it crashes, all its sagas are forgotten.',
  },
  row: {
    name: 'a row',
    note: 'What a saga knows is a row of its service’s database, written in the same transaction as what it decides.',
  },
  'event-sourced': {
    name: 'event-sourced',
    note: 'A saga is a stream of events: what it has heard and what it has issued. To find it, they are folded.',
  },
} satisfies Record<SagaStateId, VariantText>;
