import { judge } from '../../kernel/properties/observe.ts';
import type { Model } from '../model/model.ts';
import type { SearchProblem } from '../question/search-problem.ts';

/** What a search has found out about the promises so far. */
export type SearchJudgement = {
  /** A world has been reached in which something else is watched. */
  readonly note: (world: number, watch: number) => void;
  readonly judgeAtRest: (world: number, parts: Int32Array, start: number) => void;
  /** The first world, by number, in which a promise is broken: *always* ones, and at rest *eventually* ones. */
  readonly brokenAt: ReadonlyMap<string, number>;
  readonly happened: ReadonlySet<string>;
  /** Rises with everything that is found out. */
  readonly newsCount: () => number;
};

export function createJudgement(
  { properties }: SearchProblem,
  { watch, codec, slots }: Model,
): SearchJudgement {
  const brokenAt = new Map<string, number>();
  const happened = new Set<string>();
  // Bits of promises that are decided already.
  let brokenBits = 0;
  let happenedBits = 0;

  return {
    note: (world, part) => {
      const fresh = watch.brokenIn(part) & ~brokenBits;
      const freshHappened = watch.happenedIn(part) & ~happenedBits;
      if (fresh === 0 && freshHappened === 0) return;
      brokenBits |= fresh;
      happenedBits |= freshHappened;
      for (const [bit, { id }] of properties.entries()) {
        if ((fresh & (1 << bit)) !== 0) brokenAt.set(id, world);
        if ((freshHappened & (1 << bit)) !== 0) happened.add(id);
      }
    },
    judgeAtRest: (world, parts, start) => {
      const open = properties.filter(({ id, kind }) => kind === 'eventually' && !brokenAt.has(id));
      if (open.length === 0) return;
      const monitors = watch.monitorsOf(parts[start + slots.watch] ?? 0);
      const seen = { ...codec.decode(parts, start), monitors };
      for (const property of open)
        if (judge(property, seen, true).kind === 'broken') brokenAt.set(property.id, world);
    },
    brokenAt,
    happened,
    newsCount: () => brokenAt.size + happened.size,
  };
}
