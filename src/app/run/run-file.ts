import * as v from 'valibot';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Json } from '../../base/json.ts';
import { moveShape, nameShape } from '../../live/move-shape.ts';
import { moveCountMax } from '../../live/run-limits.ts';
import { movesVersion } from '../../scenarios/script/older-moves.ts';
import { checkSetup, pathOf, scenarioOf, type BadInput } from './check-setup.ts';
import { liftRun } from './lift-run.ts';
import { skippedShape } from './script-shape.ts';
import type { SharedRun } from './shared-run.ts';

const version = movesVersion;
const rowsVersion = 1;

/** As long as the longest run can be: a move takes 110 characters as a rule, and far less than this even with the longest names. */
export const runTextLengthMax = moveCountMax * 320;

const fileShape = v.strictObject({
  format: v.literal('replayground-run'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(version)),
  setup: v.unknown(),
  story: v.nullable(nameShape),
  moves: v.array(v.unknown()),
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  broken: v.array(nameShape),
  skipped: v.optional(v.unknown()),
});

/** Whether a format is of a version to come; any other number that is not known is damage. */
export function isToCome(version: number, known: number): boolean {
  return Number.isInteger(version) && version > known;
}

export function writeRun(run: SharedRun): string {
  return JSON.stringify({ format: 'replayground-run', version, ...run });
}

/** All rows of a run's tables, for whoever wants to see what became of them; no page reads it back. */
export function writeRows(runId: string, tables: Json): string {
  return JSON.stringify({ format: 'replayground-rows', version: rowsVersion, runId, tables }, null, 1);
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
  if (parsed.output.moves.length > moveCountMax) return fail({ kind: 'too-large', part: 'run.moves' });
  const setup = checkSetup(parsed.output.setup);
  if (!setup.ok) return setup;
  const { commands } = scenarioOf(setup.value);
  const played = v.safeParse(
    v.object({ moves: v.array(moveShape(commands)), skipped: v.exactOptional(skippedShape(commands)) }),
    parsed.output,
  );
  if (!played.success) return fail({ kind: 'wrong-shape', part: pathOf(played.issues[0], 'run') });
  const { story, position, broken } = parsed.output;
  const run: SharedRun = { setup: setup.value, story, position, broken, ...played.output };
  return succeed(parsed.output.version < version ? liftRun(run) : run);
}
