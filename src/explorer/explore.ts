import { createMachine } from '../kernel/machine.ts';
import type { Property } from '../kernel/properties/property.ts';
import { pathTo, replayed } from './counterexample.ts';
import type { Problem } from './model.ts';
import { allComeToRest, createEdges, firstRestless, type Edges } from './never-rests.ts';
import { createSearch, type Findings, type Progress } from './search.ts';
import { collisionChance, type Exploration, type Verdict } from './verdict.ts';

/** How a search is driven: between two stretches it tells how far it is. False: stop here. */
export type Driven = (progress: Progress) => boolean;

export type ExploreOptions = { readonly isReduced: boolean };

const stretch = 20_000;

/** Searches, and says of each promise how it stands. */
export function explore(problem: Problem, options: ExploreOptions, goesOn: Driven = () => true): Exploration {
  const findings = run(problem, goesOn);
  const restless = restlessIn(problem, findings, goesOn);
  const { stateCount, moveCount, atRestCount, depth, limit } = findings;
  return {
    verdicts: problem.properties.map((property) => verdictOn(problem, findings, property, restless)),
    searched: {
      bounds: problem.bounds,
      stateCount,
      moveCount,
      atRestCount,
      depth,
      limit,
      isReduced: options.isReduced,
      collisionChance: collisionChance(stateCount),
    },
  };
}

function run(problem: Problem, goesOn: Driven, edges: Edges | null = null): Findings {
  const search = createSearch(problem, edges);
  while (search.advance(stretch)) {
    const findings = search.findings();
    const isOpen = ({ id, kind }: Property): boolean =>
      kind === 'sometimes' ? !findings.happened.has(id) : !findings.brokenAt.has(id);
    if (!problem.properties.some(isOpen)) return { ...findings, limit: 'decided' };
    if (!goesOn(findings)) return { ...findings, limit: 'stopped' };
  }
  return search.findings();
}

/** The first world that never comes to rest, in the search that found it (K8). */
type Restless = { readonly findings: Findings; readonly world: number };

function restlessIn(problem: Problem, findings: Findings, goesOn: Driven): Restless | null {
  const isAsked = problem.properties.some(({ kind }) => kind === 'eventually');
  if (!isAsked || findings.limit !== null || allComeToRest(findings.visited)) return null;
  // Again, with all that worlds do by themselves kept: rarely needed, and too much to keep always.
  const edges = createEdges();
  const again = run(problem, goesOn, edges);
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
  const broken = (from: Findings, at: number, why: 'violated' | 'never-rests'): Verdict => ({
    property: id,
    kind: 'broken',
    counterexample: replayed(
      createMachine(problem.definition),
      problem.start,
      pathTo(from.model, from.visited, at),
      property,
      why,
    ),
    isShortest: true,
  });
  if (world !== undefined) return broken(findings, world, 'violated');
  if (kind === 'eventually' && restless !== null)
    return broken(restless.findings, restless.world, 'never-rests');
  if (kind === 'sometimes' && findings.happened.has(id)) return { property: id, kind: 'holds' };
  if (findings.limit !== null) return { property: id, kind: 'undecided', limit: findings.limit };
  return { property: id, kind: kind === 'sometimes' ? 'never-happens' : 'holds' };
}
