import type { RelaysVariant } from './relays-variant.ts';

/** One relay: nobody takes the next row before the last one is marked. */
export const one = {
  id: 'one',
  places: ['relay'],
  program: (service, publishing) => publishing.relay?.(service) ?? null,
} as const satisfies RelaysVariant;
