import type { FamilySlots } from './family-slots.ts';
import type { Family } from './footprints.ts';
import { grown } from './grown.ts';
import { createTupleTable } from './tuple-table.ts';

/** Where to look in a world: slots, and a family of which some are there and others are not. */
export type Where = { readonly slots: readonly number[]; readonly family: FamilySlots | null };

/** Numbers what stands in footprints, from 0 on. */
export type FootprintTable = {
  /** The number of what stands there, for whom two numbers say; -1: it has none yet. */
  readonly find: (who: number, also: number, parts: Int32Array, start: number, where: Where) => number;
  /** Numbers what was looked for last and not found. */
  readonly add: () => void;
  readonly byteCount: () => number;
};

/** What counts of a part in a slot, as a number; 0: nothing does. */
export type CountedFootprint = (slot: number, part: number) => number;

export function createFootprintTable(
  counting: Readonly<Record<Exclude<Family['counts'], 'presence'>, CountedFootprint>>,
): FootprintTable {
  const table = createTupleTable();
  let tuple = new Int32Array(64);
  let length = 0;
  return {
    find: (who, also, parts, start, { slots, family }) => {
      const members = family === null ? none : family.slots();
      const most = 2 + slots.length + members.length;
      if (most > tuple.length) tuple = grown(tuple, 2 * most);
      const into = tuple;
      into[0] = who;
      into[1] = also;
      let end = 2;
      for (let index = 0; index < slots.length; index += 1) {
        into[end] = parts[start + (slots[index] ?? 0)] ?? 0;
        end += 1;
      }
      const counts = family?.family.counts ?? 'presence';
      const counted = counts === 'presence' ? null : counting[counts];
      for (let index = 0; index < members.length; index += 1) {
        const slot = members[index] ?? 0;
        const part = parts[start + slot] ?? 0;
        const seen = part === 0 ? 0 : counted === null ? slot : counted(slot, part);
        if (seen === 0) continue;
        into[end] = seen;
        end += 1;
      }
      length = end;
      return table.find(into, end);
    },
    add: () => {
      table.add(tuple, length);
    },
    byteCount: table.byteCount,
  };
}

const none: readonly number[] = [];
