import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { Picture } from '../picture.ts';
import type { StageMotion } from './flight.ts';
import { motionsOf } from './motions-of.ts';

/** A moment of a run as it is looked at. */
export type FlightMoment = {
  readonly runId: string;
  readonly position: number;
  /** All of the run. */
  readonly entries: readonly TraceEntry[];
  readonly definition: SystemDefinition;
  readonly picture: Picture;
};

/** What is seen of one move. */
export type MoveMotions = {
  /** The moves made, this one among them. */
  readonly position: number;
  readonly motions: readonly StageMotion[];
};

/** What is seen to move from one moment to a later one, move by move; back, and into another run, nothing is. */
export function motionsBetween(before: FlightMoment, now: FlightMoment): readonly MoveMotions[] {
  if (now.runId !== before.runId || now.position <= before.position) return [];
  return now.entries.slice(before.position, now.position).map((entry, index) => ({
    position: before.position + index + 1,
    motions: motionsOf({
      definition: now.definition,
      entry,
      before: before.picture,
      after: now.picture,
    }),
  }));
}
