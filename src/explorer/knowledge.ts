import { both, covers, createThings, nothing, type Access, type Things } from './access.ts';

/**
 * What the processes of each role have been seen to read and write, in any world. A reduced search that
 * meets something new begins again: REDUCTION.md says why it then misses nothing.
 */
export type Knowledge = {
  readonly things: Things;
  readonly learn: (role: string, access: Access) => void;
  /** A process of the first role sets one of the second going. */
  readonly learnSpawn: (role: string, spawned: string) => void;
  readonly of: (role: string) => Access;
  readonly spawnedBy: (role: string) => readonly string[];
  /** Partitions that a record has been published to. */
  readonly fill: (partitions: readonly string[]) => void;
  readonly isFilled: (partition: string) => boolean;
  /** Rises with everything new. */
  readonly version: () => number;
};

export function createKnowledge(): Knowledge {
  const known = new Map<string, Access>();
  const spawned = new Map<string, readonly string[]>();
  const filled = new Set<string>();
  let version = 0;
  return {
    things: createThings(),
    learn: (role, access) => {
      const old = known.get(role);
      if (old !== undefined && covers(old, access)) return;
      known.set(role, both(old ?? nothing, access));
      version += 1;
    },
    learnSpawn: (role, fresh) => {
      const old = spawned.get(role) ?? [];
      if (old.includes(fresh)) return;
      spawned.set(role, [...old, fresh]);
      version += 1;
    },
    of: (role) => known.get(role) ?? nothing,
    spawnedBy: (role) => spawned.get(role) ?? [],
    fill: (partitions) => {
      for (const partition of partitions) {
        if (filled.has(partition)) continue;
        filled.add(partition);
        version += 1;
      }
    },
    isFilled: (partition) => filled.has(partition),
    version: () => version,
  };
}
