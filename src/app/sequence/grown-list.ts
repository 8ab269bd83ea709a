/** A list that only grows, as plain data: what is added copies its last chunk and the list of chunks, whatever its length. */
export type GrownList<Item> = { readonly chunks: readonly (readonly Item[])[]; readonly length: number };

const chunkLengthMax = 64;
const empty: GrownList<never> = { chunks: [], length: 0 };

export function emptyList<Item>(): GrownList<Item> {
  return empty;
}

export function added<Item>({ chunks, length }: GrownList<Item>, item: Item): GrownList<Item> {
  const last = length % chunkLengthMax === 0 ? [] : (chunks.at(-1) ?? []);
  const full = last.length === 0 ? chunks : chunks.slice(0, -1);
  return { chunks: [...full, [...last, item]], length: length + 1 };
}

export function itemAt<Item>({ chunks }: GrownList<Item>, index: number): Item | undefined {
  return chunks[Math.floor(index / chunkLengthMax)]?.[index % chunkLengthMax];
}

/** Those from one index up to before another, as far as they are there. */
export function itemsBetween<Item>(list: GrownList<Item>, from: number, to: number): readonly Item[] {
  const items: Item[] = [];
  for (let index = Math.max(0, from); index < Math.min(to, list.length); index += 1) {
    const item = itemAt(list, index);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** How many items come before the first for which it no longer holds; it holds for a first part of the list. */
export function countWhile<Item>(list: GrownList<Item>, holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = itemAt(list, middle);
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
