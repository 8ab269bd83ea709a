import type { PropertyId } from '../kernel/names.ts';
import type { Problem } from './model.ts';
import { runSearch, type Searching } from './run-search.ts';
import type { Findings } from './search.ts';

/** So many worlds are looked at, at most, to make a counterexample the shortest. */
const stateCountMax = 5_000_000;

/** A plain search, for these promises alone, up to a depth. */
export function shortestLengths(
  problem: Problem,
  asked: readonly PropertyId[],
  depthMax: number,
): Searching<Findings> {
  const { bounds, properties } = problem;
  return runSearch(
    {
      ...problem,
      properties: properties.filter(({ id }) => asked.includes(id)),
      bounds: { ...bounds, depthMax, stateCountMax: Math.min(bounds.stateCountMax, stateCountMax) },
    },
    'shortest',
  );
}
