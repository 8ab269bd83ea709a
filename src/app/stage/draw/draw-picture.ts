import type { PlaceDefinition } from '../../../kernel/definition/definition.ts';
import { linkBetween } from '../../../kernel/terms/names.ts';
import type { HandPicture, LinkPicture, Picture, PlaceBody, PlacePicture } from '../picture.ts';
import { activityOf } from '../places/activity-of.ts';
import { brokerBody } from '../places/broker-body.ts';
import { clientBody } from '../places/client-body.ts';
import { databaseBody } from '../places/database-body.ts';
import type { Drawing } from '../moment/drawing.ts';
import { handsAt, processesAt } from '../places/hands-body.ts';
import { outsideBody } from '../places/outside-body.ts';
import { culpritsOf } from '../culprits/culprits-of.ts';
import { blockedIn } from '../process/waiting.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import { donePictures, foundDone } from '../signs/done-things.ts';
import { signsOf } from '../signs/signs-of.ts';
import { fallenFrom } from '../places/fallen.ts';
import { pinned } from '../moment/spot.ts';
import { lockedSpots, touchedSpots } from '../moment/touched-spots.ts';

/** What the map shows of a moment: the same whenever the same moves have led there. */
export function drawPicture(seen: StageMoment): Picture {
  const { definition, world } = seen;
  const { culprits, spots, forgottenIn } = culpritsOf(seen);
  const done = foundDone(seen);
  const pins = pinned([
    ...spots,
    ...done.map(({ spot }) => spot),
    ...touchedSpots(seen),
    ...lockedSpots(seen),
  ]);
  const drawing: Drawing = { ...seen, pins, blocked: blockedIn(definition, world), forgottenIn };
  const places = definition.places.map((place) => placePicture(drawing, place));
  return {
    places,
    links: linkPictures(seen),
    culprits,
    done: donePictures(done),
    signs: signsOf(drawing, places),
  };
}

function placePicture(drawing: Drawing, place: PlaceDefinition): PlacePicture {
  const { id, role } = place;
  const body = bodyOf(drawing, place);
  return {
    id,
    role,
    condition: drawing.world.places[id] ?? 'up',
    activity: activityOf(drawing, place),
    body,
    fallen: fallenFrom(drawing, id),
    isUnused: isSpare(place) && drawing.history.used[id] === undefined && isEmpty(body),
  };
}

/** Of several alike the first stands for all while nothing goes to the others. */
const isSpare = ({ number = 1 }: PlaceDefinition): boolean => number > 1;

/** Whose service has an event in its store that nobody will publish, and knows nothing of it. */
function emptyHand(
  { definition, world, forgottenIn }: Drawing,
  { id, of, number = 1 }: PlaceDefinition,
): readonly HandPicture[] {
  const isForgotten = definition.databases.some((schema) => {
    const place = definition.places.find((other) => other.id === schema.place);
    return forgottenIn.includes(schema.id) && place?.of === of;
  });
  if (!isForgotten || number > 1 || processesAt(world, id).length > 0) return [];
  return [{ process: id, cards: [], line: { kind: 'knows-nothing' } }];
}

function bodyOf(drawing: Drawing, place: PlaceDefinition): PlaceBody {
  const { id, kind } = place;
  switch (kind) {
    case 'client':
      return clientBody(drawing, id);
    case 'database':
      return databaseBody(drawing, id);
    case 'broker':
      return brokerBody(drawing, id);
    case 'outside':
      return outsideBody(drawing, id);
    case 'service':
      return { kind: 'hands', hands: [...handsAt(drawing, id), ...emptyHand(drawing, place)] };
    case 'relay':
    case 'consumer':
    case 'person':
      return { kind: 'hands', hands: handsAt(drawing, id) };
  }
}

function isEmpty(body: PlaceBody): boolean {
  switch (body.kind) {
    case 'client':
      return body.requests.length === 0;
    case 'hands':
      return body.hands.every(({ cards }) => cards.length === 0);
    case 'database':
      return [...body.strips, ...body.stamps].every(({ count }) => count === 0) && body.open.length === 0;
    case 'broker':
      return body.tapes.every(({ count }) => count === 0);
    case 'outside':
      return body.count === 0 && body.hands.length === 0;
  }
}

function linkPictures({ definition, world, last }: StageMoment): readonly LinkPicture[] {
  const gone = last?.entry ?? null;
  return definition.links.map(({ from, to }) => {
    const id = linkBetween(from, to);
    const isActive =
      gone !== null && ((gone.from === from && gone.to === to) || (gone.from === to && gone.to === from));
    return { id, from, to, isCut: world.links[id] !== undefined, isActive };
  });
}
