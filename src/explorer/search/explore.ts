import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { goalId } from '../../scenarios/goals/goal-id.ts';
import { brokenIn, createAccount, type Account, type Exploring, type SoFar } from './account.ts';
import type { SearchProblem } from '../question/search-problem.ts';
import { allComeToRest, createEdges, firstRestless } from './livelock.ts';
import { reducedFindings } from './reduced-search.ts';
import { driven, runSearch } from './run-search.ts';
import type { Limit } from './limits.ts';
import type { Findings } from './search.ts';
import { shortestLengths } from './shortest-counterexamples.ts';
import { collisionChance, type Exploration, type Searched, type Verdict } from './verdict.ts';

export type ExploreOptions = {
  readonly isReduced: boolean;
  /** The promise that is decided first, alone; null or left out: all at once. */
  readonly first?: PropertyId | null;
};

/** Searches, and says of each promise how it stands; `goesOn` is told on the way what is known already. */
export function explore(
  problem: SearchProblem,
  options: ExploreOptions,
  goesOn?: (soFar: SoFar) => boolean,
): Exploration {
  return driven(exploring(problem, options), goesOn);
}

/** The same, for somebody who has other things to do in between. */
export function* exploring(
  problem: SearchProblem,
  { isReduced, first = null }: ExploreOptions,
): Exploring<Exploration> {
  const { properties } = problem;
  const account = createAccount(problem);
  const alone = properties.filter(({ id }) => id === first);
  // What is asked of all is asked of all, so that its answer is the same whichever was asked about first.
  if (alone.length < properties.length && alone.length > 0)
    yield* decideAll(account, { ...problem, properties: alone }, isReduced);
  const searched = yield* decideAll(account, problem, isReduced);
  return { verdicts: account.verdicts(), searched };
}

/** Searches until each promise is decided or a limit is reached, and takes down what it finds. */
function* decideAll(account: Account, problem: SearchProblem, isReduced: boolean): Exploring<Searched> {
  const reducing = isReduced ? account.follow(problem, reducedFindings(problem)) : null;
  const reduced = reducing === null ? null : yield* soonShortest(account, problem, reducing);
  const findings = reduced ?? (yield* account.follow(problem, runSearch(problem, 'full')));
  account.note(problem, findings);
  const isProven = reduced !== null;
  for (const property of problem.properties)
    if (isProven || !isForTheEnd(property)) account.decide(unbroken(property, findings.limit));
  if (isProven) yield* makeShortest(account, problem, unsureIn(account));
  else yield* decideRests(account, problem, findings);
  const { stateCount, moveCount, atRestCount, depth, limit } = findings;
  return {
    bounds: problem.bounds,
    stateCount,
    moveCount,
    atRestCount,
    depth,
    limit,
    isReduced: findings.isReduced,
    collisionChance: collisionChance(stateCount),
  };
}

/** What is promised for the end never comes where there is none; a goal is not reached by that. */
const isForTheEnd = ({ id, kind }: Property): boolean => kind === 'eventually' && id !== goalId;

/** What is said of a promise that a search has not seen broken; the account knows better if it has. */
function unbroken({ id, kind }: Property, limit: Limit | null): Verdict {
  if (limit !== null) return { property: id, kind: 'undecided', limit };
  return { property: id, kind: kind === 'sometimes' ? 'never-happens' : 'holds' };
}

/** What is promised for the end is broken, too, where the end never comes (K8). */
function* decideRests(account: Account, problem: SearchProblem, findings: Findings): Exploring<void> {
  const asked = problem.properties.filter(isForTheEnd);
  if (asked.length === 0) return;
  const decide = (limit: Limit | null): void => {
    for (const property of asked) account.decide(unbroken(property, limit));
  };
  if (findings.limit !== null || allComeToRest(findings.visited)) {
    decide(findings.limit);
    return;
  }
  // Again, with all that worlds do by themselves kept: rarely needed, and too much to keep always.
  const edges = createEdges();
  const again = yield* account.follow(problem, runSearch(problem, 'circles', { edges }));
  const world = again.limit === null ? firstRestless(again.visited, edges) : null;
  for (const property of asked)
    if (world !== null && !findings.brokenAt.has(property.id))
      account.decide(brokenIn(problem, again, world, property, 'never-rests'));
  decide(again.limit);
}

/** So many worlds are looked at, at most, to make a run the shortest before all else is decided. */
const soonCountMax = 50_000;

/** Most runs that break something are short, and soon known to be the shortest: nobody need wait for the rest. */
function* soonShortest<Found>(
  account: Account,
  problem: SearchProblem,
  exploring: Exploring<Found>,
): Exploring<Found> {
  const tried = new Set<PropertyId>();
  let told = exploring.next();
  while (told.done !== true) {
    let goesOn = yield told.value;
    const fresh = unsureIn(account).filter(({ property }) => !tried.has(property));
    for (const { property } of fresh) tried.add(property);
    if (goesOn) yield* makeShortest(account, problem, fresh, soonCountMax);
    const news = account.news();
    if (news !== null && goesOn) goesOn = yield news;
    told = exploring.next(goesOn);
  }
  return told.value;
}

/** A plain search up to the lengths that a reduced one has found makes them the shortest (E1). */
function* makeShortest(
  account: Account,
  problem: SearchProblem,
  unsure: readonly Broken[],
  stateCountMax = Infinity,
): Exploring<void> {
  if (unsure.length === 0) return;
  const asked = problem.properties.filter(({ id }) => unsure.some(({ property }) => property === id));
  const lengthMax = Math.max(...unsure.map(({ counterexample }) => counterexample.length));
  const near = { ...problem, properties: asked };
  const plain = yield* account.follow(near, shortestLengths(near, lengthMax, stateCountMax));
  account.note(near, plain);
  for (const verdict of unsure)
    // Nothing shorter: every world of less depth has been looked at.
    if (plain.limit === null || plain.depth >= verdict.counterexample.length)
      account.decide({ ...verdict, isShortest: true });
}

type Broken = Extract<Verdict, { readonly kind: 'broken' }>;

const unsureIn = (account: Account): readonly Broken[] =>
  account
    .decided()
    .filter((verdict) => verdict.kind === 'broken')
    .filter(({ isShortest }) => !isShortest);
