import type { Op } from '../../../kernel/language/op.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import { linkOf } from '../../../kernel/meanings/world-lookups.ts';
import type { ActivationId, PlaceId } from '../../../kernel/terms/names.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { FlightEnd, FlightEnding, FlyingCard, StageFlight, StageMotion } from './flight.ts';
import { broughtBy, carriedBy, type OpSeen, type Touched } from './flight-ends.ts';
import { mannerOf } from './flight-manner.ts';
import { flightWord } from './flight-word.ts';
import type { Card, Picture, ThingId } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import { cardsIn, changedIn, rowOfChange, stampsIn, type LaidCard } from './things-in.ts';

/** One move as it is seen: the pictures before and after it, and what it did. */
export type SeenMove = {
  readonly definition: SystemDefinition;
  readonly entry: TraceEntry;
  readonly before: Picture;
  readonly after: Picture;
};

/** All that is seen to move with one move: at most one flight, and what changes with it. */
export function motionsOf(seen: SeenMove): readonly StageMotion[] {
  const { before, after } = seen;
  const changed = changedIn(before, after);
  const flight = flightOf(seen, changed);
  const fallen = fallenIn(seen);
  const isFallen = new Set(fallen.map(({ id }) => id));
  const gone = ghostsIn(before).filter(({ id }) => !isFallen.has(id) && !isGhostIn(after, id));
  const settled = gone.flatMap(({ id }) => madeOf(after, changed, id) ?? []);
  const undone = gone.filter(({ id }) => madeOf(after, changed, id) === null);
  const apart = new Set<ThingId>([...settled, ...(flight?.to.thing == null ? [] : [flight.to.thing])]);
  const marked = markedBy(after, changed).filter((id) => !apart.has(id));
  return [
    ...(flight === null ? [] : [flight]),
    ...(fallen.length > 0 ? [{ kind: 'fall', cards: fallen } as const] : []),
    ...(undone.length > 0 ? [{ kind: 'undo', cards: undone } as const] : []),
    ...(settled.length > 0 ? [{ kind: 'settle', things: settled } as const] : []),
    ...(marked.length > 0 ? [{ kind: 'mark', things: marked } as const] : []),
  ];
}

/** What a place that crashes had in its hands: nothing keeps it. */
function fallenIn({ entry: { move }, before }: SeenMove): readonly Card[] {
  if (move.kind !== 'crash') return [];
  return cardsIn(before).flatMap(({ card, place, process }) =>
    place === move.place && process !== null ? [card] : [],
  );
}

const laidIn = (picture: Picture): readonly Card[] => [
  ...cardsIn(picture).map(({ card }) => card),
  ...stampsIn(picture),
];

const ghostsIn = (picture: Picture): readonly Card[] =>
  laidIn(picture).filter(({ firmness }) => firmness === 'ghost');

const isIn = (picture: Picture, id: ThingId): boolean => laidIn(picture).some((card) => card.id === id);

const isGhostIn = (picture: Picture, id: ThingId): boolean =>
  ghostsIn(picture).some((card) => card.id === id);

/** What has become of an uncommitted thing, or of the row that it would change; null: nothing. */
function madeOf(after: Picture, changed: ReadonlySet<ThingId>, id: ThingId): ThingId | null {
  const row = rowOfChange(id);
  const isMade = row === id ? isIn(after, id) : changed.has(row);
  return isMade ? row : null;
}

/** What has changed where nothing flies to: published, done before, asked. What is in a hand speaks for itself. */
function markedBy(after: Picture, changed: ReadonlySet<ThingId>): readonly ThingId[] {
  const held = new Set(cardsIn(after).flatMap(({ card, process }) => (process === null ? [] : [card.id])));
  return [...changed].filter((id) => !held.has(id));
}

/** The one flight of a move; null: what it does stays where it is. */
function flightOf(
  { definition, entry, before, after }: SeenMove,
  changed: ReadonlySet<ThingId>,
): StageFlight | null {
  const { op, actor, to } = entry;
  if (op === null || actor === null || to === null || to === entry.from) return null;
  const seen: OpSeen = { definition, entry, op, actor, to, before, after, changed };
  const ending = endingOf(entry, op);
  switch (mannerOf(op)) {
    case 'stays':
      return null;
    case 'answers':
      return answerOf(seen, ending);
    case 'changes':
      // What is done changes in place; what went wrong on its way is seen to.
      return ending === 'lands' && !isUnheard(entry) ? null : question(seen, ending);
    case 'carries': {
      const touched = carriedBy(seen);
      if (ending === 'lands' && isMark(touched.there, before))
        return isUnheard(entry) ? question(seen, ending) : null;
      return outward(seen, ending, lookOf(touched.held ?? touched.there, op), touched);
    }
    case 'brings': {
      const touched = broughtBy(seen);
      if (ending !== 'lands' || isUnheard(entry)) return question(seen, ending);
      if (touched.held === null && touched.there === null) return question(seen, ending);
      return homeward(seen, touched);
    }
  }
}

/** Marked as published, or as done before: that is no flight. */
const isMark = (there: LaidCard | null, before: Picture): boolean =>
  there !== null && there.card.mark === 'published' && isIn(before, there.card.id);

function endingOf({ move, result }: TraceEntry, op: Op): FlightEnding {
  const outcome = move.kind === 'op' ? move.outcome : 'done';
  if (outcome === 'request-lost' || (outcome === 'reply-lost' && op.kind === 'reply')) return 'fades';
  if (outcome === 'reply-lost') return 'lands';
  return outcome === 'done' && result?.ok !== false ? 'lands' : 'bounces';
}

const isUnheard = ({ move, op }: TraceEntry): boolean =>
  move.kind === 'op' && move.outcome === 'reply-lost' && op?.kind !== 'reply';

const roleOf = (definition: SystemDefinition, place: PlaceId) =>
  definition.places.find(({ id }) => id === place)?.role ?? 'service';

const endAt = (place: PlaceId, laid: LaidCard | null): FlightEnd => ({
  place,
  thing: laid?.place === place ? laid.card.id : null,
});

/** What flies looks as what it leaves, or as what it becomes; a command as itself, also where the event that led to it is in the hand. */
function lookOf(laid: LaidCard | null, op: Op): FlyingCard {
  if (op.kind === 'request') return { kind: 'command', number: null, name: op.request.command.type };
  if (laid === null) return { kind: 'question', number: null, name: nameOf(op) };
  const { kind, number, name } = laid.card;
  return { kind, number, name };
}

const nameOf = (op: Op): string => ('table' in op ? op.table : 'collection' in op ? op.collection : '');

function basis({ definition, entry, op, actor, to }: OpSeen) {
  return {
    kind: 'flight' as const,
    activation: actor,
    link: linkOf(definition, entry.from, to),
    word: flightWord(op, roleOf(definition, entry.from)),
    isUnheard: isUnheard(entry),
  };
}

function outward(
  seen: OpSeen,
  ending: FlightEnding,
  card: FlyingCard,
  { held, there }: Touched,
): StageFlight {
  const { entry, to } = seen;
  return {
    ...basis(seen),
    card,
    from: endAt(entry.from, held),
    to: ending === 'lands' ? endAt(to, there) : { place: to, thing: null },
    isAnswer: false,
    ending,
  };
}

function homeward(seen: OpSeen, { held, there }: Touched): StageFlight {
  const { entry, op, to } = seen;
  return {
    ...basis(seen),
    card: lookOf(held ?? there, op),
    from: endAt(to, there),
    to: endAt(entry.from, held),
    isAnswer: false,
    ending: 'lands',
  };
}

/** A small one that asks, or says: what is meant by it has nothing to show for itself. */
function question(seen: OpSeen, ending: FlightEnding): StageFlight {
  const card = { kind: 'question', number: null, name: nameOf(seen.op) } as const;
  return outward(seen, ending, card, { held: null, there: null });
}

/** Back to whoever has asked. */
function answerOf(seen: OpSeen, ending: FlightEnding): StageFlight {
  const { op, entry, to, before, after, actor } = seen;
  const name = op.kind === 'reply' ? op.answer.kind : '';
  const asked = op.kind === 'reply' ? askedBy(op.receiver, after, to) : null;
  const held = cardsIn(before).find(({ process }) => process === actor) ?? null;
  return {
    ...basis(seen),
    card: { kind: 'answer', number: null, name },
    from: endAt(entry.from, held),
    to: endAt(to, asked),
    isAnswer: true,
    ending,
  };
}

/** What a process has asked: of a client the request itself, of any other what is in its hand. */
function askedBy(receiver: ActivationId, after: Picture, place: PlaceId): LaidCard | null {
  const intent = receiver.slice(receiver.indexOf(':') + 1);
  const there = cardsIn(after).filter((laid) => laid.place === place);
  return (
    there.find(({ card }) => card.id === thingId.request(intent)) ??
    there.find(({ process }) => process === receiver) ??
    null
  );
}
