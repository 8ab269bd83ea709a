import type { Bounds } from '../../src/explorer/question/bounds.ts';
import { digest } from './canonical-world.ts';
import { restText } from './rest-texts.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { reducedFindings } from '../../src/explorer/search/reduced-search.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import { createSearch, type Findings, type SearchOptions } from '../../src/explorer/search/search.ts';

/** What a search says in the end: all that a reduction must leave as it is (E3). */
export type SaidByHand = {
  readonly rests: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
  readonly happened: ReadonlySet<string>;
};

export type Searched = { readonly said: SaidByHand; readonly findings: Findings };

export function searchFully(problem: SearchProblem): Searched {
  const rests = new Set<string>();
  const search = createSearch(problem, { onRest: keeping(rests, problem) });
  while (search.advance(10_000));
  return searched(rests, search.findings());
}

/**
 * Null: nothing is proven by the reduced search here, so a full one decides. `isEnough`: it goes on no further, once
 * it has said so much after leaving something out (what it first looks at in full it would say whatever is left out).
 */
export function searchReduced(
  problem: SearchProblem,
  isEnough: (said: SaidByHand) => boolean = () => false,
): Searched | null {
  const rests = new Set<string>();
  const searching = reducedFindings(problem, { onRest: keeping(rests, problem) });
  const findings = driven(
    searching,
    ({ findings: told }) => !told.isReduced || !isEnough(searched(rests, told).said),
  );
  return findings === null ? null : searched(rests, findings);
}

/** What one search said and another did not. */
export function missedBy(other: SaidByHand, said: SaidByHand): readonly string[] {
  return (['rests', 'broken', 'happened'] as const).flatMap((what) =>
    [...said[what]].filter((one) => !other[what].has(one)),
  );
}

const keeping =
  (rests: Set<string>, { properties }: SearchProblem): NonNullable<SearchOptions['onRest']> =>
  (parts, start, model) => {
    rests.add(digest(restText(properties, model, parts, start)));
  };

const searched = (rests: ReadonlySet<string>, findings: Findings): Searched => ({
  said: { rests, broken: new Set(findings.brokenAt.keys()), happened: findings.happened },
  findings,
});

/** How a reduced search differs from the full one. */
export type Compared = {
  readonly kind: 'same' | 'different' | 'unproven' | 'larger';
  readonly full: Findings;
  readonly reduced: Findings | null;
};

/**
 * Both searches of one problem. Where the full one reaches its limit, the reduced one must know what it has
 * found by then; `larger`: it does.
 */
export function compareSearches(problem: SearchProblem, reducedBounds: Bounds = problem.bounds): Compared {
  const full = searchFully(problem);
  const reduced = searchReduced({ ...problem, bounds: reducedBounds });
  const known = { full: full.findings, reduced: reduced?.findings ?? null };
  if (reduced === null) return { kind: 'unproven', ...known };
  const isWhole = full.findings.limit === null && reduced.findings.limit === null;
  const isSame = (['rests', 'broken', 'happened'] as const).every((what) => {
    const [all, some] = [full.said[what], reduced.said[what]];
    const isKnown = [...all].every((one) => some.has(one));
    return isWhole ? isKnown && all.size === some.size : isKnown || reduced.findings.limit !== null;
  });
  if (!isSame) return { kind: 'different', ...known };
  return { kind: isWhole ? 'same' : 'larger', ...known };
}
