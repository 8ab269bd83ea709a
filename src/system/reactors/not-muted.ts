import type { ReactorsVariant } from './reactors-variant.ts';

/** To a reactor an event that comes again is an event: it sends what it has sent before. */
export const notMuted = {
  id: 'not-muted',
  needs: [{ slot: 'rebuild', oneOf: ['in-place'] }],
  isMuted: false,
} as const satisfies ReactorsVariant;
