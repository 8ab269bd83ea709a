import type { Property } from '../kernel/properties/property.ts';
import type { Problem } from './model.ts';
import { createSearch, type Findings, type Progress, type SearchOptions } from './search.ts';

/** Is told between two stretches how far a search is; false: it is to stop here. */
export type Driven = (progress: Progress) => boolean;

const stretch = 20_000;

/** Searches until all is seen, a limit is reached, nothing is left to find out, or it is told to stop. */
export function runSearch(problem: Problem, options: SearchOptions, goesOn: Driven): Findings {
  const search = createSearch(problem, options);
  while (search.advance(stretch)) {
    const findings = search.findings();
    if (!problem.properties.some((property) => isOpen(property, findings)))
      return { ...findings, limit: 'decided' };
    if (!goesOn(findings)) return { ...findings, limit: 'stopped' };
  }
  return search.findings();
}

const isOpen = ({ id, kind }: Property, { happened, brokenAt }: Findings): boolean =>
  kind === 'sometimes' ? !happened.has(id) : !brokenAt.has(id);
