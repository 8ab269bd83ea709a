/** The worlds of one depth, as lists of parts in one array, all of one length. */
export type Layer = {
  readonly count: () => number;
  readonly width: () => number;
  readonly parts: () => Int32Array;
  readonly clear: () => void;
  /** Adds a copy of a world; answers where it begins. */
  readonly push: (from: Int32Array, start: number, length: number, world: number) => number;
  readonly worldAt: (index: number) => number;
  /** Makes room for more slots. */
  readonly widen: (width: number) => void;
  readonly byteCount: () => number;
};

export function createLayer(startWidth: number): Layer {
  let width = startWidth;
  let parts = new Int32Array(width * 64);
  let worlds = new Int32Array(64);
  let count = 0;

  return {
    count: () => count,
    width: () => width,
    parts: () => parts,
    clear: () => {
      count = 0;
    },
    push: (from, start, length, world) => {
      if (count === worlds.length) {
        const [oldParts, oldWorlds] = [parts, worlds];
        parts = new Int32Array(oldParts.length * 2);
        parts.set(oldParts);
        worlds = new Int32Array(oldWorlds.length * 2);
        worlds.set(oldWorlds);
      }
      const at = count * width;
      for (let slot = 0; slot < length; slot += 1) parts[at + slot] = from[start + slot] ?? 0;
      for (let slot = length; slot < width; slot += 1) parts[at + slot] = 0;
      worlds[count] = world;
      count += 1;
      return at;
    },
    worldAt: (index) => worlds[index] ?? -1,
    widen: (wider) => {
      const old = parts;
      parts = new Int32Array(wider * worlds.length);
      for (let index = 0; index < count; index += 1)
        parts.set(old.subarray(index * width, (index + 1) * width), index * wider);
      width = wider;
    },
    byteCount: () => parts.byteLength + worlds.byteLength,
  };
}
