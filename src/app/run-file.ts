import * as v from 'valibot';
import { fail, succeed, type Result } from '../base/result.ts';
import type { Json } from '../base/json.ts';
import { occurrenceMax } from '../kernel/armed-fault.ts';
import type { Move } from '../kernel/move.ts';
import type { SkippedStep } from '../scenarios/script.ts';
import type { Setup } from '../scenarios/setup.ts';
import { wrongPart } from './check-command.ts';
import { checkSetup, pathOf, scenarioOf, type BadInput } from './check-setup.ts';

/** A run as it travels in a link or a file: setup and moves, written by meaning. */
export type SharedRun = {
  readonly setup: Setup;
  readonly story: string | null;
  readonly moves: readonly Move[];
  /** How many of the moves the sender was looking at. */
  readonly position: number;
  /** Promises that stood broken at the end, to tell whether the rules have changed since. */
  readonly broken: readonly string[];
  /** Of a script that was played under this setup: the steps that found nothing to do. */
  readonly skipped?: readonly SkippedStep[];
};

const version = 1;
export const runTextLengthMax = 2_000_000;
const moveCountMax = 20_000;
export const stepCountMax = 500;

/** Processes and labels are named after what the sender named: longer than that, never shorter. */
const name = v.pipe(v.string(), v.maxLength(300));
const givenName = v.pipe(v.string(), v.maxLength(100));
const cell = v.union([v.pipe(v.string(), v.maxLength(400)), v.number(), v.boolean(), v.null()]);

const armedName = {
  place: name,
  op: name,
  label: v.nullable(name),
  strike: v.picklist(['crash-before', 'crash-after', 'refused', 'request-lost', 'reply-lost']),
};

const outcomeShape = v.picklist([
  'done',
  'refused',
  'request-lost',
  'reply-lost',
  'connection-lost',
  'timed-out',
  'victim',
]);

const moveShape = v.variant('kind', [
  v.strictObject({
    kind: v.literal('op'),
    activation: name,
    op: name,
    label: name,
    outcome: outcomeShape,
    option: v.optional(name),
  }),
  v.strictObject({
    kind: v.literal('send'),
    intent: givenName,
    to: name,
    command: v.strictObject({
      type: givenName,
      aggregateType: givenName,
      aggregateId: givenName,
      data: v.record(name, cell),
    }),
  }),
  v.strictObject({ kind: v.picklist(['crash', 'take-down', 'recover']), place: name }),
  v.strictObject({ kind: v.picklist(['cut', 'mend']), link: name }),
  v.strictObject({
    kind: v.literal('slow'),
    link: name,
    factor: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
  }),
  v.strictObject({ kind: v.literal('redeliver'), group: name, partition: name }),
  v.strictObject({ kind: v.literal('rebalance'), group: name, first: v.optional(name) }),
  v.strictObject({
    kind: v.literal('expire'),
    database: name,
    table: name,
    key: v.union([v.number(), name, v.pipe(v.array(v.union([v.number(), name])), v.maxLength(8))]),
  }),
  v.strictObject({
    kind: v.literal('arm'),
    fault: v.strictObject({
      ...armedName,
      occurrence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(occurrenceMax)),
    }),
  }),
  v.strictObject({ kind: v.literal('disarm'), fault: v.strictObject(armedName) }),
  v.strictObject({ kind: v.picklist(['poison', 'deploy-fix']), eventId: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ kind: v.literal('redrive'), group: name }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(moveCountMax));

/** A step of a script, as it travels: any move but an op, or the failing of the op at its anchor. */
export const scriptStepShape = v.strictObject({
  when: v.variant('kind', [
    v.strictObject({ kind: v.picklist(['at-once', 'at-rest']) }),
    v.strictObject({
      kind: v.literal('before'),
      place: name,
      op: name,
      label: v.optional(name),
      occurrence: count,
    }),
  ]),
  move: v.pipe(
    v.variant('kind', [
      moveShape,
      v.strictObject({ kind: v.literal('op-fault'), outcome: outcomeShape }),
      v.strictObject({
        kind: v.literal('turn'),
        activation: name,
        place: name,
        op: name,
        label: name,
        option: v.optional(name),
      }),
    ]),
    v.check(({ kind }) => kind !== 'op'),
  ),
});

const skippedShape = v.strictObject({
  step: scriptStepShape,
  reason: v.picklist(['not-there', 'never-came', 'not-possible']),
});

const skippedList = v.pipe(v.array(skippedShape), v.maxLength(stepCountMax));

/** What is kept of a script's play beside the run; null where it came from none. */
export function readSkipped(input: unknown): readonly SkippedStep[] | null {
  const parsed = v.safeParse(skippedList, input);
  return parsed.success ? (parsed.output as readonly SkippedStep[]) : null;
}

const fileShape = v.strictObject({
  format: v.literal('replayground-run'),
  version: v.literal(version),
  setup: v.unknown(),
  story: v.nullable(name),
  moves: v.pipe(v.array(moveShape), v.maxLength(moveCountMax)),
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  broken: v.array(name),
  skipped: v.optional(skippedList),
});

/** Whether a format is of a version to come; any other number that is not known is damage. */
export function isToCome(version: number, known: number): boolean {
  return Number.isInteger(version) && version > known;
}

export function writeRun(run: SharedRun): string {
  return JSON.stringify({ format: 'replayground-run', version, ...run });
}

/** Reads a run from outside: data only, checked in full before anything is done with it. */
export function readRunText(text: string): Result<SharedRun, BadInput> {
  if (text.length > runTextLengthMax) return fail({ kind: 'too-large', part: `${text.length}` });
  let json: unknown;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    return fail({ kind: 'not-readable', part: 'json' });
  }
  const made = v.safeParse(v.object({ format: v.string(), version: v.number() }), json);
  if (made.success && isToCome(made.output.version, version))
    return fail({ kind: 'unknown-version', part: String(made.output.version) });
  const parsed = v.safeParse(fileShape, json);
  if (!parsed.success) return fail({ kind: 'wrong-shape', part: pathOf(parsed.issues[0], 'run') });
  const setup = checkSetup(parsed.output.setup);
  if (!setup.ok) return setup;
  const { story, moves, position, broken, skipped } = parsed.output;
  const { commands } = scenarioOf(setup.value);
  for (const [index, move] of moves.entries()) {
    const wrong = move.kind === 'send' ? wrongPart(commands, move.command) : null;
    if (wrong !== null) return fail({ kind: 'wrong-shape', part: `run.moves.${index}.command.${wrong}` });
  }
  const run = { setup: setup.value, story, moves: moves as readonly Move[], position, broken };
  return succeed(skipped === undefined ? run : { ...run, skipped: skipped as readonly SkippedStep[] });
}
