import { digest } from './canonical-world.ts';
import { restText } from './rest-texts.ts';
import type { Problem } from '../../src/explorer/model.ts';
import { reducedFindings } from '../../src/explorer/reduced-search.ts';
import { driven } from '../../src/explorer/run-search.ts';
import { createSearch, type Findings, type SearchOptions } from '../../src/explorer/search.ts';

/** What a search says in the end: all that a reduction must leave as it is (E3). */
export type Said = {
  readonly rests: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
  readonly happened: ReadonlySet<string>;
};

export type Searched = { readonly said: Said; readonly findings: Findings };

export function searchFully(problem: Problem): Searched {
  const rests = new Set<string>();
  const search = createSearch(problem, { onRest: keeping(rests, problem) });
  while (search.advance(10_000));
  return searched(rests, search.findings());
}

/** Null: nothing is proven by the reduced search here, so a full one decides. */
export function searchReduced(problem: Problem): Searched | null {
  const rests = new Set<string>();
  const findings = driven(reducedFindings(problem, { onRest: keeping(rests, problem) }));
  return findings === null ? null : searched(rests, findings);
}

const keeping =
  (rests: Set<string>, { properties }: Problem): NonNullable<SearchOptions['onRest']> =>
  (parts, start, model) => {
    rests.add(digest(restText(properties, model, parts, start)));
  };

const searched = (rests: ReadonlySet<string>, findings: Findings): Searched => ({
  said: { rests, broken: new Set(findings.brokenAt.keys()), happened: findings.happened },
  findings,
});
