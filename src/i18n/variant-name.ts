import type { Texts } from './en/texts.ts';
import { entryOf, lookUp } from './form/look-up.ts';

/** What a variant of a slot is called: two slots may each have one of the same id. */
export function variantName(
  { slot, variant }: { readonly slot: string; readonly variant: string },
  { variants }: Texts,
): string {
  return lookUp(entryOf(variants, slot) ?? {}, variant);
}
