import { createMachine } from '../kernel/machine.ts';
import type { Property } from '../kernel/properties/property.ts';
import { pathTo, replayed, type Counterexample } from './counterexample.ts';
import type { Problem } from './model.ts';
import { allComeToRest, createEdges, firstRestless } from './never-rests.ts';
import { reducedFindings } from './reduced-search.ts';
import { driven, runSearch, type Driven, type Searching } from './run-search.ts';
import type { Findings } from './search.ts';
import { shortestLengths } from './shortest.ts';
import { collisionChance, type Exploration, type Verdict } from './verdict.ts';

export type ExploreOptions = { readonly isReduced: boolean };

/** Searches, and says of each promise how it stands. */
export function explore(problem: Problem, options: ExploreOptions, goesOn?: Driven): Exploration {
  return driven(exploring(problem, options), goesOn);
}

/** The same, for somebody who has other things to do in between. */
export function* exploring(problem: Problem, options: ExploreOptions): Searching<Exploration> {
  const reduced = options.isReduced ? yield* reducedFindings(problem) : null;
  const findings = reduced ?? (yield* runSearch(problem, 'full'));
  const isReduced = reduced !== null;
  const restless = isReduced ? null : yield* restlessIn(problem, findings);
  const shown = problem.properties.map((property) => verdictOn(problem, findings, property, restless));
  const { stateCount, moveCount, atRestCount, depth, limit } = findings;
  return {
    verdicts: isReduced ? yield* shortest(problem, shown) : shown,
    searched: {
      bounds: problem.bounds,
      stateCount,
      moveCount,
      atRestCount,
      depth,
      limit,
      isReduced,
      collisionChance: collisionChance(stateCount),
    },
  };
}

/** The first world that never comes to rest, in the search that found it (K8). */
type Restless = { readonly findings: Findings; readonly world: number };

function* restlessIn(problem: Problem, findings: Findings): Searching<Restless | null> {
  const isAsked = problem.properties.some(({ kind }) => kind === 'eventually');
  if (!isAsked || findings.limit !== null || allComeToRest(findings.visited)) return null;
  // Again, with all that worlds do by themselves kept: rarely needed, and too much to keep always.
  const edges = createEdges();
  const again = yield* runSearch(problem, 'circles', { edges });
  if (again.limit !== null) return null;
  const world = firstRestless(again.visited, edges);
  return world === null ? null : { findings: again, world };
}

function verdictOn(
  problem: Problem,
  findings: Findings,
  property: Property,
  restless: Restless | null,
): Verdict {
  const { id, kind } = property;
  const world = findings.brokenAt.get(id);
  if (world !== undefined) return broken(problem, findings, world, property, 'violated');
  if (kind === 'eventually' && restless !== null)
    return broken(problem, restless.findings, restless.world, property, 'never-rests');
  if (kind === 'sometimes' && findings.happened.has(id)) return { property: id, kind: 'holds' };
  if (findings.limit !== null) return { property: id, kind: 'undecided', limit: findings.limit };
  return { property: id, kind: kind === 'sometimes' ? 'never-happens' : 'holds' };
}

function broken(
  problem: Problem,
  { model, visited }: Findings,
  world: number,
  property: Property,
  why: Counterexample['why'],
): Verdict {
  const path = pathTo(model, visited, world);
  const machine = createMachine(problem.definition);
  const counterexample = replayed(machine, problem.start, path, property, why);
  return { property: property.id, kind: 'broken', counterexample, isShortest: true };
}

/** A plain search up to the lengths that a reduced one has found makes them the shortest (E1). */
function* shortest(problem: Problem, verdicts: readonly Verdict[]): Searching<readonly Verdict[]> {
  const found = verdicts.filter((verdict) => verdict.kind === 'broken');
  if (found.length === 0) return verdicts;
  const lengths = found.map(({ counterexample }) => counterexample.length);
  const plain = yield* shortestLengths(
    problem,
    found.map(({ property }) => property),
    Math.max(...lengths),
  );
  return verdicts.map((verdict) => {
    if (verdict.kind !== 'broken') return verdict;
    const property = problem.properties.find(({ id }) => id === verdict.property);
    const world = plain.brokenAt.get(verdict.property);
    if (world !== undefined && property !== undefined)
      return broken(problem, plain, world, property, 'violated');
    // Nothing shorter: every world of less depth has been looked at.
    return { ...verdict, isShortest: plain.limit === null || plain.depth >= verdict.counterexample.length };
  });
}
