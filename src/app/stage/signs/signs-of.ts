import { linkOf } from '../../../kernel/meanings/world-lookups.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import { skips } from '../history/taken.ts';
import type { Drawing } from '../moment/drawing.ts';
import { touchedSpots } from '../moment/touched-spots.ts';
import { nameOfSpot } from '../moment/spot.ts';
import type { Card, PlacePicture, Sign, SignSpot } from '../picture.ts';
import { commandCard } from '../cards/command-card.ts';
import { messageCard } from '../cards/message-card.ts';
import { undone } from '../places/fallen.ts';
import { thingId } from '../thing-id.ts';

/** What the last move left to be seen, and who waits for a lock. */
export function signsOf(drawing: Drawing, places: readonly PlacePicture[]): readonly Sign[] {
  const { last } = drawing;
  if (last === null) return locks(places);
  const { entry } = last;
  return [
    ...crashed(entry, places),
    ...failed(drawing, entry),
    ...ended(drawing, last, places),
    ...skipped(drawing, entry, places),
    ...locks(places),
  ];
}

function crashed({ move }: TraceEntry, places: readonly PlacePicture[]): readonly Sign[] {
  if (move.kind !== 'crash') return [];
  const { place } = move;
  const cards = places.find(({ id }) => id === place)?.fallen ?? [];
  return [{ kind: 'crashed', spot: { at: 'place', place }, cards }];
}

/** An op that did not come to what it was meant to: the sign stands where it failed. */
function failed({ definition }: Drawing, entry: TraceEntry): readonly Sign[] {
  const { move, from, to } = entry;
  if (move.kind !== 'op' || to === null) return [];
  const link = linkOf(definition, from, to);
  const half: SignSpot = link === null ? { at: 'place', place: to } : { at: 'link', link };
  const cards = cargoOf(entry);
  switch (move.outcome) {
    case 'refused':
    case 'too-large':
      return [{ kind: move.outcome, spot: { at: 'place', place: to }, cards }];
    case 'request-lost':
    case 'reply-lost':
      return [{ kind: move.outcome, spot: half, cards }];
    default:
      return [];
  }
}

/** What was sent. */
function cargoOf({ op, actor }: TraceEntry): readonly Card[] {
  if (op === null || actor === null) return [];
  if (op.kind === 'publish')
    return [messageCard(thingId.held(actor, op.message.id), op.message, { firmness: 'held' })];
  if (op.kind !== 'request') return [];
  const { intent, command } = op.request;
  return [commandCard(thingId.request(intent), command, 'held')];
}

const isCommit = ({ op, result }: TraceEntry): boolean =>
  op?.kind === 'commit' && ((result?.ok === true && result.value === null) || isUnheard(result));

/** A lost answer hides a commit that has happened. */
const isUnheard = (result: TraceEntry['result']): boolean =>
  result?.ok === false && result.failure === 'timed-out';

/** What has become of the transactions that the move has ended. */
function ended(
  drawing: Drawing,
  { entry, before }: NonNullable<Drawing['last']>,
  places: readonly PlacePicture[],
): readonly Sign[] {
  if (entry.facts.every(({ kind }) => kind !== 'transaction-ended')) return [];
  const hasWritten = entry.effects.some(({ kind }) => kind === 'write');
  return isCommit(entry) && hasWritten ? committed(drawing, entry, places) : rolledBack(drawing, before());
}

function committed(drawing: Drawing, { op }: TraceEntry, places: readonly PlacePicture[]): readonly Sign[] {
  if (op?.kind !== 'commit') return [];
  const place = drawing.definition.databases.find(({ id }) => id === op.database)?.place;
  if (place === undefined) return [];
  const things = new Set(touchedSpots(drawing).map(nameOfSpot));
  const body = places.find(({ id }) => id === place)?.body;
  const rows = body?.kind === 'database' ? body.strips.flatMap((strip) => strip.rows) : [];
  return [
    { kind: 'committed', spot: { at: 'place', place }, cards: rows.filter(({ id }) => things.has(id)) },
  ];
}

/** Transactions that have ended and left nothing: by a rollback, a commit that did not come to pass, or a death. */
function rolledBack(drawing: Drawing, before: Drawing['world']): readonly Sign[] {
  return drawing.definition.databases.flatMap((schema): readonly Sign[] => {
    const cards = undone(drawing, schema, before);
    const spot: SignSpot = { at: 'place', place: schema.place };
    return cards.length === 0 ? [] : [{ kind: 'rolled-back', spot, cards }];
  });
}

function skipped({ history }: Drawing, entry: TraceEntry, places: readonly PlacePicture[]): readonly Sign[] {
  const { actor, from } = entry;
  const taken = actor === null ? undefined : history.taken[actor];
  if (actor === null || taken === undefined || !skips(entry, taken)) return [];
  const body = places.find(({ id }) => id === from)?.body;
  const held = body?.kind === 'hands' ? body.hands.flatMap((hand) => hand.cards) : [];
  const cards = held.filter(({ id }) => id === thingId.held(actor, taken.number));
  return [{ kind: 'skipped', spot: { at: 'place', place: from }, cards }];
}

const locks = (places: readonly PlacePicture[]): readonly Sign[] =>
  places.flatMap(({ body }) =>
    body.kind === 'database'
      ? body.locks
          .filter(({ waiting }) => waiting.length > 0)
          .map(({ thing }): Sign => ({ kind: 'lock', spot: { at: 'thing', thing }, cards: [] }))
      : [],
  );
