import { grown } from '../packed/grown.ts';
import type { VisitedSet } from '../packed/visited-set.ts';

/**
 * Whether from every world some world at rest is reached by itself (K8), shown by one way for each:
 * whoever follows `next` comes to rest. False: no such ways were found, which proves nothing yet.
 */
export function allComeToRest(visited: VisitedSet): boolean {
  const seen = new Uint8Array(visited.count());
  for (let from = 0; from < seen.length; from += 1) {
    let world = from;
    while (world >= 0 && seen[world] === 0) {
      seen[world] = 1;
      world = visited.nextOf(world);
    }
    // Met on this very walk: a circle. Met on an earlier one: that came to rest.
    if (world === -2 || (world >= 0 && seen[world] === 1)) return false;
    for (let done = from; done >= 0 && seen[done] === 1; done = visited.nextOf(done)) seen[done] = 2;
  }
  return true;
}

/** All that worlds do by themselves, in the order of the worlds. */
export type Edges = {
  readonly close: (world: number) => void;
  readonly add: (to: number) => void;
  readonly of: (world: number) => Int32Array;
};

export function createEdges(): Edges {
  let ends = new Int32Array(1 << 10);
  let targets = new Int32Array(1 << 12);
  let count = 0;
  return {
    add: (to) => {
      if (count === targets.length) targets = grown(targets, targets.length * 2);
      targets[count] = to;
      count += 1;
    },
    close: (world) => {
      while (world >= ends.length) ends = grown(ends, ends.length * 2);
      ends[world] = count;
    },
    of: (world) => targets.subarray(world === 0 ? 0 : (ends[world - 1] ?? 0), ends[world] ?? 0),
  };
}

/** The first world from which no world at rest can be reached; null: there is none. Backwards (K8). */
export function firstRestless(visited: VisitedSet, edges: Edges): number | null {
  const rests = new Uint8Array(visited.count());
  for (let changed = true; changed;) {
    changed = false;
    // Most moves lead to worlds with higher numbers, so few rounds do.
    for (let world = rests.length - 1; world >= 0; world -= 1) {
      if (rests[world] === 1) continue;
      const can = visited.nextOf(world) === -1 || edges.of(world).some((to) => rests[to] === 1);
      if (!can) continue;
      rests[world] = 1;
      changed = true;
    }
  }
  const world = rests.indexOf(0);
  return world < 0 ? null : world;
}
