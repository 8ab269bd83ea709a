import type { PropertyId } from '../kernel/names.ts';
import type { Setup, SlotId, VariantId } from './setup.ts';

export type Cure = { readonly slot: SlotId; readonly variant: VariantId };

/** Which variants keep a promise that others break; the first that a setup lacks is offered. */
const cures: Readonly<Record<PropertyId, readonly Cure[]>> = {
  'no-lost-event': [{ slot: 'publishing', variant: 'outbox-polling' }],
  'effect-once': [{ slot: 'consuming', variant: 'idempotent' }],
  'no-lost-update': [{ slot: 'concurrency', variant: 'optimistic' }],
  'read-model-correct': [
    { slot: 'publishing', variant: 'outbox-polling' },
    { slot: 'concurrency', variant: 'optimistic' },
    { slot: 'consuming', variant: 'idempotent' },
  ],
};

/** Variants that cure as much as the one named, or more. */
const atLeast: Readonly<Record<VariantId, readonly VariantId[]>> = {
  optimistic: ['optimistic', 'optimistic-retry'],
};

export function cureFor(property: PropertyId, setup: Setup): Cure | null {
  const lacking = (cures[property] ?? []).find(
    ({ slot, variant }) => !(atLeast[variant] ?? [variant]).includes(setup.slots[slot]),
  );
  return lacking ?? null;
}
