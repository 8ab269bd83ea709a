import type { RelaysId } from './relays-table.ts';

export const relaysNotes = {
  two: 'Both poll the same outbox; a row that neither has marked yet may be published by both.',
  'two-skip-locked':
    'Each selects, publishes and marks in one transaction, and passes over rows that the other has locked. A crash before its commit publishes again.',
  one: 'Where the pattern has a relay, one carries everything in turn.',
} satisfies Record<RelaysId, string>;
