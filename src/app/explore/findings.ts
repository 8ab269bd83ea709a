import type { Move } from '../../kernel/world/move.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Bounds } from '../../explorer/question/bounds.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Exploration, Searched, Verdict } from '../../explorer/search/verdict.ts';
import { goalId } from '../../scenarios/goals/goal-id.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';

/** What a search says of one promise, as the views tell it. */
export type Finding = { readonly property: PropertyId } & (
  | {
      readonly kind: 'broken' | 'never-rests';
      readonly moves: readonly Move[];
      /** Shared moves. */
      readonly length: number;
      readonly isShortest: boolean;
    }
  | { readonly kind: 'undecided'; readonly limit: Exclude<Searched['limit'], null> }
  /** `happens`, `never-happens`: of what is promised to be possible. */
  | { readonly kind: 'holds' | 'happens' | 'never-happens' | 'does-not-apply' }
);

/** Whether it is no promise that was judged, but a goal that was looked for: `broken` means that it is reached. */
export const isGoal = (property: PropertyId): boolean => property === goalId;

/** What was looked at for it, and within what bounds. */
export type Looked = Searched;
export type SearchBounds = Bounds;

const order: readonly Finding['kind'][] = [
  'broken',
  'never-rests',
  'never-happens',
  'undecided',
  'holds',
  'happens',
  'does-not-apply',
];

/** What a search found, the worst first. */
export function findingsOf({ verdicts }: Pick<Exploration, 'verdicts'>, setup: Setup): readonly Finding[] {
  const kinds = new Map(
    scenarioOf(setup)
      .define(setup)
      .properties.map(({ id, kind }) => [id, kind]),
  );
  return verdicts
    .map((verdict) => findingOf(verdict, kinds.get(verdict.property) === 'sometimes'))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What a search judges: a goal, the promises that it was asked for, or all that the setup makes. */
export function judgedBy({ setup, asked, goal = null }: Inquiry): readonly PropertyId[] {
  if (goal !== null) return [goalId];
  return (
    asked ??
    scenarioOf(setup)
      .define(setup)
      .properties.map(({ id }) => id)
  );
}

function findingOf(verdict: Verdict, isSometimes: boolean): Finding {
  const { property, kind } = verdict;
  switch (kind) {
    case 'broken': {
      const { moves, length, why } = verdict.counterexample;
      const { isShortest } = verdict;
      return { property, kind: why === 'violated' ? 'broken' : why, moves, length, isShortest };
    }
    case 'undecided':
      return { property, kind, limit: verdict.limit };
    case 'holds':
      return { property, kind: isSometimes ? 'happens' : 'holds' };
    case 'never-happens':
    case 'does-not-apply':
      return { property, kind };
  }
}
