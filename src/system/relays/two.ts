import { outboxVariants } from './outbox-variants.ts';
import type { RelaysVariant } from './relays-variant.ts';

/** Two relays that know nothing of each other: both may see a row unpublished, and publish it. */
export const two = {
  id: 'two',
  needs: [{ slot: 'publishing', oneOf: outboxVariants }],
  places: ['relay-1', 'relay-2'],
  program: (service, publishing) => publishing.relay?.(service) ?? null,
} as const satisfies RelaysVariant;
