import type { Property } from '../kernel/properties/property.ts';
import type { Problem } from './model.ts';
import { createSearch, type Findings, type Progress, type SearchOptions } from './search.ts';

/** What a search is at: deciding with or without a reduction, looking for what never rests, making a run short. */
export type Stage = 'reduced' | 'full' | 'circles' | 'shortest';

/** How far it is in its stage. Each stage counts anew. */
export type StageProgress = Progress & { readonly stage: Stage };

/**
 * A search under way: tells between two stretches how far it is, and is told whether to go on. Whoever
 * drives it decides what happens in between: nothing, in a terminal; a look at the messages, in a worker.
 */
export type Searching<Found> = Generator<StageProgress, Found, boolean>;

/** Is told between two stretches how far a search is; false: it is to stop here. */
export type Driven = (progress: StageProgress) => boolean;

const stretch = 5_000;

/** Searches until all is seen, a limit is reached, nothing is left to find out, or it is told to stop. */
export function* runSearch(problem: Problem, stage: Stage, options: SearchOptions = {}): Searching<Findings> {
  const search = createSearch(problem, options);
  while (search.advance(stretch)) {
    const findings = search.findings();
    if (!problem.properties.some((property) => isOpen(property, findings)))
      return { ...findings, limit: 'decided' };
    const goesOn = yield { ...search.progress(), stage };
    if (!goesOn) return { ...findings, limit: 'stopped' };
  }
  return search.findings();
}

/** Drives a search to its end, all in one. */
export function driven<Found>(searching: Searching<Found>, goesOn: Driven = () => true): Found {
  let told = searching.next();
  while (told.done !== true) told = searching.next(goesOn(told.value));
  return told.value;
}

const isOpen = ({ id, kind }: Property, { happened, brokenAt }: Findings): boolean =>
  kind === 'sometimes' ? !happened.has(id) : !brokenAt.has(id);
