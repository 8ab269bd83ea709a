import { both, conflict, nothing, type Access } from './access.ts';
import type { Knowledge } from './knowledge.ts';

/** What processes may ever do from their points on, and what they may set going, as far as is known. */
export type Futures = {
  /** A future is named by a point; a role as a whole, wherever it stands, by a number of its own. */
  readonly ofRole: (role: string) => number;
  readonly ofPoint: (point: number) => number;
  /** Just this. */
  readonly ofAccess: (access: Access) => number;
  /** Accesses are numbered, so that answers can be kept. */
  readonly numberOf: (access: Access) => number;
  readonly conflict: (access: number, future: number) => boolean;
};

/** Knows what the knowledge says at first: who learns more begins again with new ones. */
export function createFutures(knowledge: Knowledge): Futures {
  const futures: Access[] = [];
  const points = new Map<number, number>();
  const roles = new Map<string, number>();
  const accesses: Access[] = [];
  const numbers = new Map<string, number>();
  const answers: (boolean | undefined)[][] = [];
  const singles = new Map<number, number>();

  const futureFrom = (starts: readonly number[]): Access => {
    const seen = new Set(starts);
    let all = nothing;
    for (const point of seen) {
      all = both(all, knowledge.at(point));
      for (const next of knowledge.after(point)) seen.add(next);
    }
    return all;
  };

  const numberIn = <Key>(known: Map<Key, number>, key: Key, future: () => Access): number => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const fresh = futures.push(future()) - 1;
    known.set(key, fresh);
    return fresh;
  };

  const numberOf = (access: Access): number => {
    const key = `${access.reads} ${access.writes} ${access.adds}`;
    const old = numbers.get(key);
    if (old !== undefined) return old;
    const fresh = accesses.push(access) - 1;
    numbers.set(key, fresh);
    answers.push([]);
    return fresh;
  };

  return {
    ofRole: (role) => numberIn(roles, role, () => futureFrom(knowledge.pointsOf(role))),
    ofPoint: (point) => numberIn(points, point, () => futureFrom([point])),
    ofAccess: (access) => numberIn(singles, numberOf(access), () => access),
    numberOf,
    conflict: (access, future) => {
      const row = answers[access] ?? [];
      return (row[future] ??= conflict(accesses[access] ?? nothing, futures[future] ?? nothing));
    },
  };
}
