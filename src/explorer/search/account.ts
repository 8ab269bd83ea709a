import { createMachine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { pathTo, replayed, type Counterexample } from './counterexample.ts';
import type { SearchProblem } from '../question/search-problem.ts';
import type { Searching, SearchStage } from './run-search.ts';
import type { Findings, SearchCounts } from './search.ts';
import type { DecidedVerdict, Verdict } from './verdict.ts';

/** How far an exploration is, all its searches together, and what it knows by now. */
export type SoFar = SearchCounts & {
  readonly stage: SearchStage;
  /** In the order of the promises, and the same list as long as nothing is new. */
  readonly decided: readonly DecidedVerdict[];
};

/** An exploration under way: whoever drives it is told what it knows, and says whether it is to go on. */
export type Exploring<Found> = Generator<SoFar, Found, boolean>;

/** What an exploration has found out by now, whichever of its searches did. */
export type Account = {
  /** Lets a search run for this problem, and tells of it. */
  readonly follow: <Found>(problem: SearchProblem, searching: Searching<Found>) => Exploring<Found>;
  /** Takes down what a search has found. */
  readonly note: (problem: SearchProblem, findings: Findings) => void;
  readonly decide: (verdict: Verdict) => void;
  /** What was told last, with what has been decided since; null: nothing has. */
  readonly news: () => SoFar | null;
  /** Of each promise, as far as anything has been said of it. */
  readonly verdicts: () => readonly Verdict[];
  readonly decided: () => readonly DecidedVerdict[];
};

export function createAccount({ properties }: SearchProblem): Account {
  const verdicts = new Map<PropertyId, Verdict>();
  let decided: readonly DecidedVerdict[] = [];
  /** Looked at by all searches; one may run while another waits. */
  let [stateCount, moveCount, depth] = [0, 0, 0];
  let latest: SoFar | null = null;

  const decide = (verdict: Verdict): void => {
    const before = verdicts.get(verdict.property);
    const better = before === undefined ? verdict : betterOf(before, verdict);
    if (better === before) return;
    verdicts.set(verdict.property, better);
    decided = inOrder().filter((known) => known.kind !== 'undecided');
  };

  const inOrder = (): readonly Verdict[] => properties.flatMap(({ id }) => verdicts.get(id) ?? []);

  const note: Account['note'] = (problem, findings) => {
    for (const property of problem.properties) {
      const { id } = property;
      if (findings.happened.has(id) && property.kind === 'sometimes') decide({ property: id, kind: 'holds' });
      const world = findings.brokenAt.get(id);
      if (world === undefined) continue;
      const known = verdicts.get(id);
      if (known?.kind !== 'broken') decide(brokenIn(problem, findings, world, property));
      else if (!known.isShortest && lengthTo(findings, world) < known.counterexample.length)
        decide(brokenIn(problem, findings, world, property));
      else if (!findings.isReduced) decide({ ...known, isShortest: true });
    }
  };

  return {
    *follow(problem, searching) {
      let counted = { stateCount: 0, moveCount: 0 };
      let told = searching.next();
      while (told.done !== true) {
        const { stage, findings } = told.value;
        note(problem, findings);
        stateCount += findings.stateCount - counted.stateCount;
        moveCount += findings.moveCount - counted.moveCount;
        counted = findings;
        depth = Math.max(depth, findings.depth);
        latest = {
          stage,
          stateCount,
          moveCount,
          depth,
          frontierCount: findings.frontierCount,
          byteCount: findings.byteCount,
          decided,
        };
        told = searching.next(yield latest);
      }
      return told.value;
    },
    note,
    decide,
    news: () => {
      if (latest === null || latest.decided === decided) return null;
      latest = { ...latest, decided };
      return latest;
    },
    verdicts: inOrder,
    decided: () => decided,
  };
}

/** The one that says more; a run that is told already gives way to a shorter one alone. */
function betterOf(before: Verdict, after: Verdict): Verdict {
  if (after.kind === 'undecided') return before.kind === 'undecided' ? after : before;
  if (after.kind !== 'broken') return before.kind === 'undecided' ? after : before;
  if (before.kind !== 'broken') return after;
  if (after.counterexample.length < before.counterexample.length) return after;
  return after.isShortest && !before.isShortest ? { ...before, isShortest: true } : before;
}

/** Promises that break as they are broken in a world of a search; a full one comes to the nearest first. */
export function brokenIn(
  problem: SearchProblem,
  { model, visited, isReduced }: Pick<Findings, 'model' | 'visited' | 'isReduced'>,
  world: number,
  property: Property,
  why: Counterexample['why'] = 'violated',
): Verdict {
  const path = pathTo(model, visited, world);
  const machine = createMachine(problem.definition);
  const counterexample = replayed(machine, problem.start, path, property, why);
  return { property: property.id, kind: 'broken', counterexample, isShortest: !isReduced };
}

function lengthTo({ visited }: Findings, world: number): number {
  let length = 0;
  for (let at = visited.parentOf(world); at >= 0; at = visited.parentOf(at)) length += 1;
  return length;
}
