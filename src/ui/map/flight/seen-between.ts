import type { LabState } from '../../../app/lab/lab-state.ts';
import { motionsBetween, type FlightMoment } from '../../../app/stage/flight/motions-between.ts';
import { cardsIn } from '../../../app/stage/flight/things-in.ts';
import type { SeenMotions } from './flight-stage.ts';

/** Played fast, several moves are made between two looks; more than this come at once only by a jump. */
const movesMax = 40;

/** What is seen to move between two states: a single step, or what is played. A jump shows nothing of its way. */
export function seenBetween(
  before: FlightMoment,
  now: FlightMoment & Pick<LabState, 'isPlaying' | 'speed'>,
): readonly SeenMotions[] {
  const count = now.position - before.position;
  const rate = now.isPlaying ? now.speed : 1;
  if (rate === Infinity || count > (now.isPlaying ? movesMax : 1)) return [];
  const known = new Set(cardsIn(before.picture).map(({ card }) => card.id));
  return motionsBetween(before, now).map((seen) => ({ ...seen, known, rate }));
}
