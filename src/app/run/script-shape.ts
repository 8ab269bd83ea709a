import * as v from 'valibot';
import type { CommandSchema } from '../../domains/command-schema.ts';
import { moveCountMax } from '../../live/run-limits.ts';
import { moveVariant, nameShape, outcomeShape } from '../../live/move-shape.ts';
import type { ScriptStep, SkippedStep } from '../../scenarios/script/script.ts';
import { stepCountMax } from './limits.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(moveCountMax));

const anchorShape = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['at-once', 'at-rest']) }),
  v.strictObject({
    kind: v.literal('before'),
    place: nameShape,
    op: nameShape,
    label: v.optional(nameShape),
    occurrence: count,
  }),
  v.strictObject({ kind: v.literal('before-step'), step: count, place: nameShape, occurrence: count }),
  v.strictObject({ kind: v.picklist(['answered', 'heard']), intent: nameShape }),
  v.strictObject({
    kind: v.picklist(['event-committed', 'event-published']),
    nth: count,
    event: v.optional(nameShape),
  }),
  v.strictObject({
    kind: v.literal('event-applied'),
    subscriber: nameShape,
    nth: count,
    event: v.optional(nameShape),
  }),
]);

/** A step of a script, as it travels: any move but an op, or the failing of the op at its anchor. */
function stepShape(commands: readonly CommandSchema[]): v.GenericSchema<unknown, ScriptStep> {
  const any = v.variant('kind', [
    moveVariant(commands),
    v.strictObject({ kind: v.literal('op-fault'), outcome: outcomeShape }),
    v.strictObject({
      kind: v.literal('turn'),
      activation: nameShape,
      place: nameShape,
      op: nameShape,
      label: nameShape,
      option: v.optional(nameShape),
    }),
  ]);
  const move = v.pipe(
    any,
    v.check(({ kind }) => kind !== 'op'),
  );
  return v.strictObject({ when: anchorShape, move }) as unknown as v.GenericSchema<unknown, ScriptStep>;
}

export function scriptShape(commands: readonly CommandSchema[]) {
  return v.pipe(v.array(stepShape(commands)), v.maxLength(stepCountMax));
}

/** Of a script that was played: the steps that found nothing to do. */
export function skippedShape(
  commands: readonly CommandSchema[],
): v.GenericSchema<unknown, readonly SkippedStep[]> {
  const skipped = v.strictObject({
    step: stepShape(commands),
    reason: v.picklist(['not-there', 'never-came', 'not-possible']),
  });
  return v.pipe(v.array(skipped), v.maxLength(stepCountMax));
}

/** What is kept of a script's play beside the run; null where it came from none. */
export function readSkipped(
  input: unknown,
  commands: readonly CommandSchema[],
): readonly SkippedStep[] | null {
  const parsed = v.safeParse(skippedShape(commands), input);
  return parsed.success ? parsed.output : null;
}
