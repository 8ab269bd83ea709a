import type { ConcurrencyId } from './concurrency-table.ts';

export const concurrencyTexts = {
  none: 'no version check',
  'conflict-swallowed': 'conflict swallowed',
  'unique-version': 'unique index on the version',
  optimistic: 'optimistic locking',
  'optimistic-retry': 'optimistic locking, retry',
  pessimistic: 'pessimistic locking',
} satisfies Record<ConcurrencyId, string>;
