import type { Hand } from '../packed/world-batch.ts';

/**
 * The worlds that were found and not looked at yet, in the order of their discovery: first their parts,
 * then what is known of their processes. Each number takes two bytes here. Worlds stand in chunks that are
 * used again once all of them were taken, so that what waits is all that takes room; a chunk is as wide as
 * was needed when it was begun.
 */
export type Frontier = {
  /** Puts a copy of a world in hand at the end, but for what is known of its processes. */
  readonly push: (hand: Hand, index: number, slotCount: number, processCount: number) => void;
  /** Changes the world that was put there last. */
  readonly change: (slot: number, part: number) => void;
  /** What a process of the world that was put there last can do; what does not fit is forgotten. */
  readonly know: (process: number, number: number) => void;
  /** Takes the first world out, into a place of which no wider world was taken before. */
  readonly take: (hand: Hand, index: number) => void;
  readonly count: () => number;
  readonly byteCount: () => number;
};

/** What two bytes can hold. */
export const numberMax = 0xffff;

type Chunk = {
  readonly rows: Uint16Array<ArrayBuffer>;
  readonly count: number;
  readonly slotCount: number;
  /** Of a world: its slots and its processes. */
  readonly width: number;
};

const chunkCountMax = 2_048;

export function createFrontier(): Frontier {
  const closed: Chunk[] = [];
  let spare = none;
  let count = 0;
  let byteCount = 0;
  // The chunk that worlds are put into; where its last one begins.
  let rows = spare;
  let [slotCount, width, pushed, last] = [0, 0, chunkCountMax, 0];
  // The chunk that worlds are taken from.
  let firstRows = spare;
  let [firstSlotCount, firstWidth, firstCount, taken] = [0, 0, 0, 0];

  const close = (): void => {
    if (width > 0) closed.push({ rows, count: pushed, slotCount, width });
  };

  const open = (slots: number, processes: number): void => {
    close();
    [slotCount, width, pushed] = [slots, slots + processes, 0];
    const length = chunkCountMax * width;
    byteCount -= spare.byteLength;
    rows = spare.length === length ? spare : new Uint16Array(length);
    byteCount += rows.byteLength;
    spare = none;
  };

  const next = (): void => {
    if (closed.length === 0) {
      close();
      [rows, width, pushed] = [none, 0, chunkCountMax];
    }
    byteCount -= spare.byteLength;
    spare = firstRows;
    const first = closed.shift();
    firstRows = first?.rows ?? none;
    firstSlotCount = first?.slotCount ?? 0;
    firstWidth = first?.width ?? 0;
    firstCount = first?.count ?? 0;
    taken = 0;
  };

  return {
    push: ({ parts, width: handWidth }, index, slots, processes) => {
      if (pushed === chunkCountMax || width < slots + processes) open(slots, processes);
      last = pushed * width;
      const start = index * handWidth;
      for (let slot = 0; slot < slotCount; slot += 1) rows[last + slot] = parts[start + slot] ?? 0;
      pushed += 1;
      count += 1;
    },
    change: (slot, part) => {
      rows[last + slot] = part;
    },
    know: (process, number) => {
      rows[last + slotCount + process] = number <= numberMax ? number : 0;
    },
    take: ({ parts, width: handWidth, known, processCountMax }, index) => {
      if (taken === firstCount) next();
      const from = taken * firstWidth;
      const start = index * handWidth;
      for (let slot = 0; slot < firstSlotCount; slot += 1) parts[start + slot] = firstRows[from + slot] ?? 0;
      const begin = from + firstSlotCount;
      const processCount = firstWidth - firstSlotCount;
      for (let process = 0; process < processCount; process += 1)
        known[index * processCountMax + process] = firstRows[begin + process] ?? 0;
      taken += 1;
      count -= 1;
    },
    count: () => count,
    byteCount: () => byteCount,
  };
}

const none = new Uint16Array(0);
