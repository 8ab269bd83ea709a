import type { JsonRecord } from '../../base/json.ts';
import { isMemoryOf, memoryName } from '../../kernel/meanings/memory.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';

/** What an outside system has written down of what it was asked: the entry, and what stands there. */
export type DoneOutside = { readonly entry: string; readonly about: JsonRecord };

/** All of it, in the order of the entries. */
export function doneOutside({ memories }: World, place: PlaceId): readonly DoneOutside[] {
  const own = Object.entries(memories).filter(([name]) => isMemoryOf(place, name));
  return own
    .map(([name, about]) => ({ entry: name.slice(memoryName(place, '').length), about }))
    .toSorted((one, other) => (one.entry < other.entry ? -1 : 1));
}

/** A word of what it wrote down. */
export function wordIn({ about }: DoneOutside, part: 'command' | 'aggregateId' | 'option'): string {
  const word = about[part];
  return typeof word === 'string' ? word : '?';
}
