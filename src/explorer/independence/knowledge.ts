import { both, covers, createThings, nothing, type Access, type Things } from './access.ts';

/**
 * What processes have been seen to read and write at the points of their programs, in any world, and how
 * they go on from there. A reduced search that meets something new begins again: REDUCTION.md says why it
 * then misses nothing.
 */
export type Knowledge = {
  readonly things: Things;
  /** Points are numbered by role and name. */
  readonly pointOf: (role: string, name: string) => number;
  readonly learn: (point: number, access: Access) => void;
  /** From the first point a process can come to the second, or set one going that begins there. */
  readonly learnStep: (from: number, to: number) => void;
  readonly at: (point: number) => Access;
  readonly after: (point: number) => ReadonlySet<number>;
  readonly pointsOf: (role: string) => readonly number[];
  /** Partitions that a record has been published to. */
  readonly fill: (partitions: readonly string[]) => void;
  readonly isFilled: (partition: string) => boolean;
  /** An event has been told before it was committed. */
  readonly noteEarly: () => void;
  readonly isEarly: () => boolean;
  /** Rises with everything new. */
  readonly version: () => number;
  /** Rises with what profiles that were made earlier don't know. */
  readonly edition: () => number;
};

export function createKnowledge(): Knowledge {
  const numbers = new Map<string, number>();
  const accesses: Access[] = [];
  const steps: Set<number>[] = [];
  const points = new Map<string, number[]>();
  const filled = new Set<string>();
  let isEarly = false;
  let version = 0;
  let edition = 0;
  return {
    things: createThings(),
    pointOf: (role, name) => {
      const key = `${role} ${name}`;
      const old = numbers.get(key);
      if (old !== undefined) return old;
      const fresh = accesses.push(nothing) - 1;
      steps.push(new Set());
      numbers.set(key, fresh);
      points.set(role, [...(points.get(role) ?? []), fresh]);
      version += 1;
      return fresh;
    },
    learn: (point, access) => {
      const old = accesses[point] ?? nothing;
      if (covers(old, access)) return;
      accesses[point] = both(old, access);
      version += 1;
    },
    learnStep: (from, to) => {
      if (steps[from]?.has(to) !== false) return;
      steps[from].add(to);
      version += 1;
    },
    at: (point) => accesses[point] ?? nothing,
    after: (point) => steps[point] ?? new Set(),
    pointsOf: (role) => points.get(role) ?? [],
    fill: (partitions) => {
      for (const partition of partitions) {
        if (filled.has(partition)) continue;
        filled.add(partition);
        version += 1;
        edition += 1;
      }
    },
    isFilled: (partition) => filled.has(partition),
    noteEarly: () => {
      if (isEarly) return;
      isEarly = true;
      version += 1;
      edition += 1;
    },
    isEarly: () => isEarly,
    version: () => version,
    edition: () => edition,
  };
}
