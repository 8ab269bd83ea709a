import * as v from 'valibot';
import type { Json, JsonRecord } from '../../base/json.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Answer } from '../../kernel/terms/message.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { countedIn, promisesIn, rangeOf, type GoalCondition, type Goal } from '../../scenarios/goals/goal.ts';
import { pathOf } from '../run/check-setup.ts';
import { parseJson } from './read-commands.ts';

export const factKinds = [
  'event-committed',
  'state-written-back',
  'event-outboxed',
  'event-published',
  'transaction-ended',
  'event-applied',
  'event-parked',
  'command-sent',
  'command-answered',
  'answer-heard',
  'mail-sent',
] as const satisfies readonly Fact['kind'][];
export const answers = [
  'accepted',
  'shown',
  'rejected',
  'conflict',
  'failed',
] as const satisfies readonly Answer['kind'][];

const name = v.pipe(v.string(), v.maxLength(100));
const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)));
const howMany = { atLeast: count, atMost: count, exactly: count };
const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);
const where = v.optional(v.record(v.string(), json) as v.GenericSchema<unknown, JsonRecord>);

/** Deeper or longer than that nobody writes. */
const partsMax = 50;

const conditionShape: v.GenericSchema<unknown, GoalCondition> = v.lazy(
  () =>
    v.variant('kind', [
      v.strictObject({
        kind: v.picklist(['all', 'any']),
        of: v.pipe(v.array(conditionShape), v.minLength(1), v.maxLength(partsMax)),
      }),
      v.strictObject({ kind: v.literal('not'), of: conditionShape }),
      v.strictObject({ kind: v.literal('broken'), property: name }),
      v.strictObject({ kind: v.literal('fact'), fact: v.picklist(factKinds), where, ...howMany }),
      v.strictObject({
        kind: v.literal('answer'),
        intent: v.optional(name),
        answer: v.optional(v.picklist(answers)),
        rejection: v.optional(name),
        ...howMany,
      }),
      v.strictObject({ kind: v.literal('rows'), database: name, table: name, where, ...howMany }),
    ]) as unknown as v.GenericSchema<unknown, GoalCondition>,
);

const goalShape = v.strictObject({ when: v.picklist(['ever', 'at-rest']), holds: conditionShape });

/** What is wrong with a goal, for which the languages have words. */
export type GoalProblem =
  | { readonly kind: 'too-long' }
  /** `detail`: what is in the way, as whoever reads it says it. */
  | { readonly kind: 'not-json'; readonly detail: string }
  | {
      readonly kind: 'wrong-part';
      /** As in `goal.holds.fact`. */
      readonly part: string;
      /** What may stand there; null: nothing may. */
      readonly expected: string | null;
      readonly came: string;
    }
  | { readonly kind: 'no-promise'; readonly id: PropertyId; readonly known: readonly PropertyId[] }
  | { readonly kind: 'judged-at-rest'; readonly id: PropertyId }
  | { readonly kind: 'no-such-number'; readonly least: number; readonly most: number }
  | { readonly kind: 'no-database'; readonly id: string; readonly known: readonly string[] }
  | {
      readonly kind: 'no-table';
      readonly database: string;
      readonly table: string;
      readonly known: readonly string[];
    };

/** Longer than that nobody writes. */
export const goalTextLengthMax = 50_000;

/** A goal as JSON, of this system. */
export function readGoal(definition: SystemDefinition, text: string): Result<Goal, GoalProblem> {
  if (text.length > goalTextLengthMax) return fail({ kind: 'too-long' });
  const read = parseJson(text);
  if (!read.ok) return fail({ kind: 'not-json', detail: read.failure });
  const parsed = v.safeParse(goalShape, read.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const { expected, received } = issue;
    const isTooMuch = expected === 'never' || expected === null;
    return fail({
      kind: 'wrong-part',
      part: pathOf(issue, 'goal'),
      expected: isTooMuch ? null : expected,
      came: received,
    });
  }
  const problem = goalProblem(definition, parsed.output);
  return problem === null ? succeed(parsed.output) : fail(problem);
}

/** What of a goal can't be looked for in this system; null: nothing. */
export function goalProblem(
  { databases, properties }: SystemDefinition,
  { when, holds }: Goal,
): GoalProblem | null {
  for (const id of promisesIn(holds)) {
    const promise = properties.find((one) => one.id === id);
    if (promise === undefined || promise.kind === 'sometimes')
      return { kind: 'no-promise', id, known: breakable(properties, 'at-rest').map((one) => one.id) };
    if (promise.kind === 'eventually' && when === 'ever') return { kind: 'judged-at-rest', id };
  }
  for (const leaf of countedIn(holds)) {
    const [least, most] = rangeOf(leaf);
    if (least > most || (leaf.exactly !== undefined && (leaf.atLeast ?? leaf.atMost) !== undefined))
      return { kind: 'no-such-number', least, most };
    if (leaf.kind !== 'rows') continue;
    const database = databases.find(({ id }) => id === leaf.database);
    if (database === undefined)
      return { kind: 'no-database', id: leaf.database, known: databases.map(({ id }) => id) };
    const known = database.tables.map(({ name: table }) => table);
    if (!known.includes(leaf.table))
      return { kind: 'no-table', database: leaf.database, table: leaf.table, known };
  }
  return null;
}

/** The promises that a goal may speak of: those that can be broken at all, and those for the end only at the end. */
export function breakable(properties: readonly Property[], when: Goal['when']): readonly Property[] {
  return properties.filter(({ kind }) => kind === 'always' || (kind === 'eventually' && when === 'at-rest'));
}
