import type { InternedParts } from './interned-parts.ts';
import type { Family } from './footprints.ts';

/** The slots that belong to a family by now: new ones come into being as a search goes on. */
export type FamilySlots = { readonly family: Family; readonly slots: () => readonly number[] };

export function createFamilies(components: InternedParts): (family: Family) => FamilySlots {
  const known = new Map<string, FamilySlots>();
  return (family) => {
    const old = known.get(family.id);
    if (old !== undefined) return old;
    const slots: number[] = [];
    let seenCount = 0;
    const fresh: FamilySlots = {
      family,
      slots: () => {
        for (; seenCount < components.slots.length; seenCount += 1) {
          const slot = components.slots[seenCount];
          if (slot !== undefined && family.has(slot)) slots.push(seenCount);
        }
        return slots;
      },
    };
    known.set(family.id, fresh);
    return fresh;
  };
}
