import type { JsonRecord } from '../../base/json.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Answer } from '../../kernel/terms/message.ts';
import type { DatabaseId, IntentId, PropertyId } from '../../kernel/terms/names.ts';

/** Something that a run may come to, beside a broken promise: a predicate over facts, rows and answers. */
export type Goal = {
  /** `ever`: after whichever move it holds; `at-rest`: only where nothing moves by itself any more (K7). */
  readonly when: 'ever' | 'at-rest';
  readonly holds: GoalCondition;
};

export type GoalCondition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly GoalCondition[] }
  | { readonly kind: 'not'; readonly of: GoalCondition }
  | CountedCondition
  /** A promise is broken; one that is judged at rest can be so only there. */
  | { readonly kind: 'broken'; readonly property: PropertyId };

/** Something that there are so many of. */
export type CountedCondition = HowMany &
  (
    | { readonly kind: 'fact'; readonly fact: Fact['kind']; readonly where?: JsonRecord }
    /** What clients have heard: an answer that was lost on its way is none. */
    | {
        readonly kind: 'answer';
        readonly intent?: IntentId;
        readonly answer?: Answer['kind'];
        readonly rejection?: string;
      }
    /** Committed rows, as they are now. */
    | {
        readonly kind: 'rows';
        readonly database: DatabaseId;
        readonly table: string;
        readonly where?: JsonRecord;
      }
  );

/** None of the three: at least one. */
export type HowMany = {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly exactly?: number;
};

/** The least and the most that there may be of something. */
export function rangeOf({ atLeast, atMost, exactly }: HowMany): readonly [least: number, most: number] {
  if (exactly !== undefined) return [exactly, exactly];
  return [atLeast ?? (atMost === undefined ? 1 : 0), atMost ?? Infinity];
}

/** What a condition counts, in its order. */
export function countedIn(condition: GoalCondition): readonly CountedCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(countedIn);
    case 'not':
      return countedIn(condition.of);
    case 'broken':
      return [];
    default:
      return [condition];
  }
}

/** The promises that a condition speaks of. */
export function promisesIn(condition: GoalCondition): readonly PropertyId[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(promisesIn);
    case 'not':
      return promisesIn(condition.of);
    case 'broken':
      return [condition.property];
    default:
      return [];
  }
}
