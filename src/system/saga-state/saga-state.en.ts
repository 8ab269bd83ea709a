import type { SagaStateId } from './saga-state-table.ts';

export const sagaStateTexts = {
  stateless: 'stateless',
  'in-memory': 'in memory',
  row: 'a row',
  'event-sourced': 'event-sourced',
} satisfies Record<SagaStateId, string>;
