/**
 * The worlds that were found and not looked at yet, in the order of their discovery. Part numbers take two
 * bytes here. Worlds stand in chunks that are used again once all of them were taken, so that what waits
 * is all that takes room; a chunk is as wide as there were slots when it was begun.
 */
export type Frontier = {
  /** Puts a copy of a world at the end. */
  readonly push: (parts: Int32Array, start: number, width: number) => void;
  /** Changes the world that was put there last. */
  readonly change: (slot: number, part: number) => void;
  /** Takes the first world out, into a place that is wide enough and has nothing but zeros behind it. */
  readonly take: (into: Int32Array, start: number) => void;
  readonly count: () => number;
  readonly byteCount: () => number;
};

/** Part numbers go up to here. */
export const partCountMax = 0xffff;

type Chunk = { readonly rows: Uint16Array; readonly width: number; count: number };

const chunkCountMax = 2_048;

export function createFrontier(): Frontier {
  const chunks: Chunk[] = [];
  let spare: Chunk | null = null;
  // Of the chunk that worlds are taken from, and of the one that they are put into.
  let first = emptyChunk;
  let taken = 0;
  let last = emptyChunk;
  let row = 0;
  let count = 0;
  let byteCount = 0;

  const begin = (width: number): void => {
    if (spare?.width === width) last = { ...spare, count: 0 };
    else last = { rows: new Uint16Array(chunkCountMax * width), width, count: 0 };
    spare = null;
    byteCount += last.rows.byteLength;
    chunks.push(last);
  };

  const shift = (): void => {
    spare = first.width === 0 ? spare : first;
    byteCount -= first.rows.byteLength;
    first = chunks.shift() ?? emptyChunk;
    taken = 0;
  };

  return {
    push: (parts, start, width) => {
      if (last.count === chunkCountMax || last.width < width) begin(width);
      const { rows } = last;
      row = last.count * last.width;
      for (let slot = 0; slot < last.width; slot += 1) rows[row + slot] = parts[start + slot] ?? 0;
      last.count += 1;
      count += 1;
    },
    change: (slot, part) => {
      last.rows[row + slot] = part;
    },
    take: (into, start) => {
      if (taken === first.count) shift();
      const { rows, width } = first;
      const from = taken * width;
      for (let slot = 0; slot < width; slot += 1) into[start + slot] = rows[from + slot] ?? 0;
      taken += 1;
      count -= 1;
    },
    count: () => count,
    byteCount: () => byteCount + (spare?.rows.byteLength ?? 0),
  };
}

const emptyChunk: Chunk = { rows: new Uint16Array(0), width: 0, count: 0 };
