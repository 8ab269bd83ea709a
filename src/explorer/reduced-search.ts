import { createKnowledge } from './knowledge.ts';
import { createModel, type Problem } from './model.ts';
import { allComeToRest } from './never-rests.ts';
import { runSearch, type Searching } from './run-search.ts';
import { createSearch, type Findings, type SearchOptions } from './search.ts';

/** So many worlds are looked at in full first, to learn most of what the processes do. */
const probeCount = 2_000;

/**
 * What a reduced search finds; null: the reduction proves nothing here, as worlds were met that do not
 * come to rest along the ways that it took (REDUCTION.md).
 */
export function* reducedFindings(
  problem: Problem,
  options: Pick<SearchOptions, 'onRest'> = {},
): Searching<Findings | null> {
  const knowledge = createKnowledge();
  let model = createModel(problem, knowledge);
  createSearch(problem, { knowledge, model, isProbe: true }).advance(probeCount);
  for (let edition = 0; ;) {
    const version = knowledge.version();
    if (edition !== knowledge.edition()) model = createModel(problem, knowledge);
    edition = knowledge.edition();
    const searching = runSearch(problem, 'reduced', { ...options, knowledge, model });
    let told = searching.next();
    // What has been learned makes this search void: the next one begins knowing it.
    while (told.done !== true && knowledge.version() === version) told = searching.next(yield told.value);
    if (told.done !== true || knowledge.version() !== version) continue;
    const findings = told.value;
    const isProven = findings.limit !== null || allComeToRest(findings.visited);
    return isProven ? findings : null;
  }
}
