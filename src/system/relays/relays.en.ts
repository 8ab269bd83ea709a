import type { RelaysId } from './relays-table.ts';

export const relaysTexts = {
  two: 'two relays',
  'two-skip-locked': 'two relays, SKIP LOCKED',
  one: 'one relay',
} satisfies Record<RelaysId, string>;
