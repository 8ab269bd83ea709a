/** A step of a lesson as it is open. */
export type LessonPlace = {
  /** The lesson's. */
  readonly id: string;
  readonly step: string;
  /** All steps, by their ids and in their order. */
  readonly steps: readonly string[];
};

/** The step behind this one; null: it is the last. */
export function nextStep({ step, steps }: LessonPlace): string | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}
