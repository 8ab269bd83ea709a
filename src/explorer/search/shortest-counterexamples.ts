import type { SearchProblem } from '../question/search-problem.ts';
import { runSearch, type Searching } from './run-search.ts';
import type { Findings } from './search.ts';

/** So many worlds are looked at, at most, to make a counterexample the shortest. */
const worldCountMax = 5_000_000;

/** A plain search up to a depth. */
export function shortestLengths(
  problem: SearchProblem,
  depthMax: number,
  stateCountMax = Infinity,
): Searching<Findings> {
  const { bounds } = problem;
  const least = Math.min(bounds.stateCountMax, stateCountMax, worldCountMax);
  const near = { ...bounds, depthMax, stateCountMax: least };
  return runSearch({ ...problem, bounds: near }, 'shortest');
}
