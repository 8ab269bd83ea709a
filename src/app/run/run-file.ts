import * as v from 'valibot';
import { fail, succeed, type Result } from '../../base/result.ts';
import { moveShape, nameShape } from '../../live/move-shape.ts';
import { moveCountMax } from '../../live/run-limits.ts';
import { movesVersion as version } from '../../scenarios/script/older-moves.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import { checkSetup, pathOf, scenarioAmong, type BadInput } from './check-setup.ts';
import { readJsonFile } from './json-file.ts';
import { liftRun } from './lift-run.ts';
import { runTextLengthMax } from './limits.ts';
import { skippedShape } from './script-shape.ts';
import { runTextOf } from './share-link.ts';
import type { SharedRun } from './shared-run.ts';

const fileShape = v.strictObject({
  format: v.literal('replayground-run'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(version)),
  setup: v.unknown(),
  story: v.nullable(nameShape),
  lesson: v.exactOptional(v.strictObject({ id: nameShape, step: nameShape })),
  moves: v.array(v.unknown()),
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  broken: v.array(nameShape),
  skipped: v.optional(v.unknown()),
});

/** A run from outside of which only the form has been checked: what it says is not known before its scenario has come. */
export type RawRun = v.InferOutput<typeof fileShape>;

/** Reads a run from outside: data only, checked in full before anything is done with it. */
export function readRunText(text: string, known: readonly Scenario[]): Result<SharedRun, BadInput> {
  const raw = parseRun(text);
  return raw.ok ? checkRun(raw.value, known) : raw;
}

export function parseRun(text: string): Result<RawRun, BadInput> {
  const read = readJsonFile(text, { shape: fileShape, version, lengthMax: runTextLengthMax, root: 'run' });
  if (read.ok && read.value.moves.length > moveCountMax)
    return fail({ kind: 'too-large', part: 'run.moves' });
  return read;
}

/** A run of one of these scenarios, as this code would have written it. */
export function checkRun(raw: RawRun, known: readonly Scenario[]): Result<SharedRun, BadInput> {
  const setup = checkSetup(raw.setup, known);
  if (!setup.ok) return setup;
  const scenario = scenarioAmong(known, setup.value);
  const { commands } = scenario;
  const played = v.safeParse(
    v.object({ moves: v.array(moveShape(commands)), skipped: v.exactOptional(skippedShape(commands)) }),
    raw,
  );
  if (!played.success) return fail({ kind: 'wrong-shape', part: pathOf(played.issues[0], 'run') });
  const { story, lesson, position, broken } = raw;
  const run: SharedRun = {
    setup: setup.value,
    story,
    position,
    broken,
    ...(lesson === undefined ? {} : { lesson }),
    ...played.output,
  };
  return succeed(raw.version < version ? liftRun(scenario, run) : run);
}

/** The run that a link carries. */
export async function decodeRun(
  data: string,
  known: readonly Scenario[],
): Promise<Result<SharedRun, BadInput>> {
  const text = await runTextOf(data);
  return text.ok ? readRunText(text.value, known) : text;
}
