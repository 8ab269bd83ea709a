import type { CulpritPicture, CulpritWords } from '../picture.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { Blame } from './blame.ts';
import { cellsOf, effectSpot, eventOf, outboxSpot, viewSpot } from './whereabouts.ts';

/** The effect that an event has had at a subscriber: a mail, a note, a row of a view; else its record. */
export function effectOf(
  seen: StageMoment,
  id: number,
  subscriber: string,
  words: { readonly row: CulpritWords; readonly sent: CulpritWords },
): Blame | null {
  const effect = effectSpot(seen, subscriber, id);
  if (effect !== null)
    return { spot: effect, words: effect.kind === 'effect' ? words.sent : words.row, isDeadEnd: false };
  const event = eventOf(seen, id);
  const view = event === null ? null : viewSpot(seen, subscriber, event);
  const spot = view ?? cellsOf(seen, id).at(-1) ?? outboxSpot(seen, id)?.spot ?? null;
  return spot === null ? null : { spot, words: words.row, isDeadEnd: false };
}

const twice = { row: 'applied-twice', sent: 'sent-twice' } as const;

/** What takes effect twice, or what will bring it a second time. */
export function secondEffect(
  seen: StageMoment,
  id: number,
  subscriber: string,
  state: CulpritPicture['state'],
): Blame | null {
  if (state === 'broken') return effectOf(seen, id, subscriber, twice);
  const outbox = outboxSpot(seen, id);
  const cells = cellsOf(seen, id);
  const last = cells.at(-1);
  if (last !== undefined && outbox !== null && !outbox.isPublished && cells.length === 1)
    return { spot: outbox.spot, words: 'sent-again', isDeadEnd: false };
  if (last !== undefined)
    return { spot: last, words: cells.length > 1 ? 'applied-twice' : 'sent-again', isDeadEnd: false };
  return effectOf(seen, id, subscriber, twice);
}
