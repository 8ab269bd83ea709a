import type { RelaysId } from './relays-table.ts';

export const relaysTexts = {
  two: '릴레이 둘',
  'two-skip-locked': '릴레이 둘 + SKIP LOCKED',
  one: '릴레이 하나',
} satisfies Record<RelaysId, string>;
