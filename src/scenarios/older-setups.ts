import { publishingVariants } from '../system/publishing/publishing-table.ts';
import type { VariantId } from './slots/setup.ts';

/** Ways to publish that older code knew by another name, from when they said how an aggregate is kept, too. */
const renamed: ReadonlyMap<VariantId, VariantId> = new Map([
  ['document-outbox', 'outbox-in-document'],
  ['document-outbox-rewriting', 'outbox-in-document-rewriting'],
]);

/** A variant by the name that it has now. */
export const liftVariant = (id: VariantId): VariantId => renamed.get(id) ?? id;

/**
 * Slots that a file, a link, a kept run or a terminal names, as this code names them; none is checked yet. For older code the way to publish said how an aggregate is kept: whoever
 * names it and no more means what it meant then, whatever the scenario has by default.
 */
export function liftSlots(named: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!Object.hasOwn(named, 'publishing')) return named;
  const { publishing: written = '' } = named;
  const publishing = liftVariant(written);
  const variant = publishingVariants.find(({ id }) => id === publishing);
  if (variant === undefined || Object.hasOwn(named, 'keeping')) return { ...named, publishing };
  const need = variant.needs?.find(({ slot }) => slot === 'keeping');
  return { ...named, keeping: need?.oneOf[0] ?? 'events', publishing };
}
