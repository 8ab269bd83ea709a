import type { Property } from '../../kernel/properties/property.ts';
import type { SearchProblem } from '../question/search-problem.ts';
import { createSearch, type Findings, type Search, type SearchOptions } from './search.ts';

/** What a search is at: deciding with or without a reduction, looking for what never rests, making a run short. */
export type SearchStage = 'reduced' | 'full' | 'circles' | 'shortest';

/** How far a search is in its stage, and what it has found by now. Each stage counts anew. */
export type Stretch = { readonly stage: SearchStage; readonly findings: Findings };

/**
 * A search under way: tells between two stretches how far it is, and is told whether to go on. Whoever
 * drives it decides what happens in between: nothing, in a terminal; a look at the messages, in a worker.
 */
export type Searching<Found> = Generator<Stretch, Found, boolean>;

const stretch = 5_000;

/** Searches until all is seen, a limit is reached, nothing is left to find out, or it is told to stop. */
export function runSearch(
  problem: SearchProblem,
  stage: SearchStage,
  options: SearchOptions = {},
): Searching<Findings> {
  return goOn(createSearch(problem, options), problem, stage);
}

/** The same with a search that was made already, for so many worlds at most. */
export function* goOn(
  search: Search,
  problem: SearchProblem,
  stage: SearchStage,
  worldCountMax = Infinity,
): Searching<Findings> {
  for (let left = worldCountMax; left > 0;) {
    const findings = search.findings();
    if (isDecided(problem, findings)) return { ...findings, limit: 'decided' };
    const count = search.advance(Math.min(stretch, left));
    if (count === 0) break;
    left -= count;
    const told = search.findings();
    const goesOn = yield { stage, findings: told };
    if (!goesOn && told.frontierCount > 0) return { ...told, limit: 'stopped' };
  }
  return search.findings();
}

/** Drives a search to its end, all in one; `goesOn` is told what it tells, and answers whether it is to go on. */
export function driven<Found, Told>(
  searching: Generator<Told, Found, boolean>,
  goesOn: (told: Told) => boolean = () => true,
): Found {
  let told = searching.next();
  while (told.done !== true) told = searching.next(goesOn(told.value));
  return told.value;
}

/** Nothing is left to find out: what should never be has been seen, and what should happen. */
export const isDecided = ({ properties }: SearchProblem, findings: Findings): boolean =>
  !properties.some((property) => isOpen(property, findings));

const isOpen = ({ id, kind }: Property, { happened, brokenAt }: Findings): boolean =>
  kind === 'sometimes' ? !happened.has(id) : !brokenAt.has(id);
