import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { SearchProblem } from '../../explorer/question/search-problem.ts';
import { problemOf } from '../../explorer/asking/problem-of.ts';
import {
  collisionChance,
  type Exploration,
  type Searched,
  type Verdict,
} from '../../explorer/search/verdict.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import { createRunChoices, type RunChoices } from './run-choices.ts';

/** An exploration in few letters. What follows from the question that it answers is not written again. */
export type PreparedRow = {
  /** Names the question, so that other bounds make it another row. */
  readonly asked: string;
  readonly states: number;
  readonly moves: number;
  readonly atRest: number;
  readonly depth: number;
  readonly limit: Searched['limit'];
  readonly isReduced: boolean;
  /** By promise: `holds`, or `broken 9 0.s.3`: its length (`9?`: perhaps in fewer) and the choices of its run. */
  readonly verdicts: Readonly<Record<PropertyId, string>>;
};

export function problemAsked({ setup, bounds, asked, after, commands, goal }: Inquiry): SearchProblem {
  return problemOf(scenarioOf(setup), setup, bounds, asked, after, commands, goal);
}

export function writeRow(asked: string, inquiry: Inquiry, { verdicts, searched }: Exploration): PreparedRow {
  const runs = createRunChoices(problemAsked(inquiry));
  return {
    asked,
    states: searched.stateCount,
    moves: searched.moveCount,
    atRest: searched.atRestCount,
    depth: searched.depth,
    limit: searched.limit,
    isReduced: searched.isReduced,
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict.property, written(runs, verdict)])),
  };
}

function written(runs: RunChoices, verdict: Verdict): string {
  if (verdict.kind !== 'broken') return verdict.kind;
  const { moves, length, why } = verdict.counterexample;
  const kind = why === 'violated' ? 'broken' : why;
  return `${kind} ${length}${verdict.isShortest ? '' : '?'} ${runs.write(moves)}`.trimEnd();
}

/** What the row says; null: it is of other code, whose runs can't be played any more. */
export function readRow(inquiry: Inquiry, row: PreparedRow): Exploration | null {
  const runs = createRunChoices(problemAsked(inquiry));
  const verdicts = Object.entries(row.verdicts).map(([property, text]) =>
    readVerdict(runs, property, text, row.limit),
  );
  if (!verdicts.every((verdict) => verdict !== null)) return null;
  return {
    verdicts,
    searched: {
      bounds: inquiry.bounds,
      stateCount: row.states,
      moveCount: row.moves,
      atRestCount: row.atRest,
      depth: row.depth,
      limit: row.limit,
      isReduced: row.isReduced,
      collisionChance: collisionChance(row.states),
    },
  };
}

function readVerdict(
  runs: RunChoices,
  property: PropertyId,
  text: string,
  limit: Searched['limit'],
): Verdict | null {
  const [kind, length = '', choices = ''] = text.split(' ');
  switch (kind) {
    case 'holds':
    case 'never-happens':
    case 'does-not-apply':
      return { property, kind };
    case 'undecided':
      return limit === null ? null : { property, kind, limit };
    case 'broken':
    case 'never-rests': {
      const moves = runs.read(choices);
      const why = kind === 'broken' ? 'violated' : kind;
      return moves === null
        ? null
        : {
            property,
            kind: 'broken',
            counterexample: { moves, length: Number.parseInt(length, 10), why },
            isShortest: !length.endsWith('?'),
          };
    }
    default:
      return null;
  }
}
