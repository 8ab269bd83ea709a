import * as v from 'valibot';
import type { Json, JsonRecord } from '../../base/json.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { SystemDefinition } from '../../kernel/definition.ts';
import type { Fact } from '../../kernel/fact.ts';
import type { Answer } from '../../kernel/message.ts';
import { countedIn, promisesIn, rangeOf, type Condition, type Goal } from '../../scenarios/goal.ts';
import { pathOf } from '../check-setup.ts';
import { readJson } from './read-commands.ts';

const factKinds = [
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
const answers = ['accepted', 'rejected', 'conflict', 'failed'] as const satisfies readonly Answer['kind'][];

const name = v.pipe(v.string(), v.maxLength(100));
const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)));
const howMany = { atLeast: count, atMost: count, exactly: count };
const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);
const where = v.optional(v.record(v.string(), json) as v.GenericSchema<unknown, JsonRecord>);

/** Deeper or longer than that nobody writes. */
const partsMax = 50;

const conditionShape: v.GenericSchema<unknown, Condition> = v.lazy(
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
    ]) as unknown as v.GenericSchema<unknown, Condition>,
);

const goalShape = v.strictObject({ when: v.picklist(['ever', 'at-rest']), holds: conditionShape });

/** A goal as JSON, of this system; the failure is a sentence. */
export function readGoal(definition: SystemDefinition, text: string): Result<Goal, string> {
  const read = readJson(text);
  if (!read.ok) return read;
  const parsed = v.safeParse(goalShape, read.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail(`${pathOf(issue, 'goal')}: ${issue.message}`);
  }
  const problem = problemWith(definition, parsed.output);
  return problem === null ? succeed(parsed.output) : fail(problem);
}

/** What can't be looked for here, in a sentence; null: nothing. */
function problemWith({ databases, properties }: SystemDefinition, { when, holds }: Goal): string | null {
  for (const id of promisesIn(holds)) {
    const promise = properties.find((one) => one.id === id);
    const known = properties.filter(({ kind }) => kind !== 'sometimes').map((one) => one.id);
    if (promise === undefined || promise.kind === 'sometimes')
      return `no promise ${id} that can be broken, but ${known.join(', ')}`;
    if (promise.kind === 'eventually' && when === 'ever')
      return `${id} is judged at rest: "when" must be "at-rest"`;
  }
  for (const leaf of countedIn(holds)) {
    const [least, most] = rangeOf(leaf);
    if (least > most || (leaf.exactly !== undefined && (leaf.atLeast ?? leaf.atMost) !== undefined))
      return `there are not at least ${least} and at most ${most} at once`;
    if (leaf.kind !== 'rows') continue;
    const database = databases.find(({ id }) => id === leaf.database);
    if (database === undefined)
      return `no database ${leaf.database}, but ${databases.map(({ id }) => id).join(', ')}`;
    if (!database.tables.some((table) => table.name === leaf.table))
      return `${leaf.database} has no table ${leaf.table}, but ${database.tables.map((table) => table.name).join(', ')}`;
  }
  return null;
}
