import type { StageMoment } from '../moment/stage-moment.ts';
import { nameOfSpot, type Spot } from '../moment/spot.ts';
import { touchedSpots } from '../moment/touched-spots.ts';
import type { DonePicture } from '../picture.ts';
import { cellsOf, effectSpot, eventOf, viewSpot } from '../culprits/whereabouts.ts';

export type FoundDone = { readonly spot: Spot; readonly words: DonePicture['words'] };

/** What is there all the same: done though nobody heard of it, or once though it came twice. */
export const foundDone = (seen: StageMoment): readonly FoundDone[] => [...unheard(seen), ...once(seen)];

export const donePictures = (found: readonly FoundDone[]): readonly DonePicture[] =>
  found.map(({ spot, words }) => ({ thing: nameOfSpot(spot), words }));

/** An answer is lost, and what it would have told of stands. */
function unheard(seen: StageMoment): readonly FoundDone[] {
  const { last } = seen;
  if (last === null || last.entry.move.kind !== 'op' || last.entry.move.outcome !== 'reply-lost') return [];
  const { op } = last.entry;
  const spots = op?.kind === 'publish' ? cellsOf(seen, op.message.id).slice(-1) : touchedSpots(seen);
  return spots.map((spot) => ({ spot, words: null }));
}

/** What a subscriber has made of a message of which it has just passed over another copy. */
function once(seen: StageMoment): readonly FoundDone[] {
  const { history, world } = seen;
  return Object.entries(history.taken).flatMap(([actor, { number, outcome }]): readonly FoundDone[] => {
    const subscriber = world.activations[actor]?.program;
    if (outcome !== 'skipped' || subscriber === undefined) return [];
    const event = eventOf(seen, number);
    const spot =
      effectSpot(seen, subscriber, number) ?? (event === null ? null : viewSpot(seen, subscriber, event));
    return spot === null ? [] : [{ spot, words: 'once' }];
  });
}
