import type { Move } from '../../kernel/world/move.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';

/** A step of a lesson, as it is kept with a run and travels with it. */
export type LessonName = { readonly id: string; readonly step: string };

/** A run as it travels in a link or a file: setup and moves, written by meaning. */
export type SharedRun = {
  readonly setup: Setup;
  readonly story: string | null;
  /** The step of a lesson that it belongs to. */
  readonly lesson?: LessonName;
  readonly moves: readonly Move[];
  /** How many of the moves the sender was looking at. */
  readonly position: number;
  /** Promises that stood broken at the end, to tell whether the rules have changed since. */
  readonly broken: readonly string[];
  /** Of a script that was played under this setup: the steps that found nothing to do. */
  readonly skipped?: readonly SkippedStep[];
};
