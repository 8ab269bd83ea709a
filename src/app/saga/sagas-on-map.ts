import type { Card, HandPicture, Picture, PlacePicture } from '../stage/picture.ts';
import type { InstanceView, SagaView } from './saga-view.ts';

/** Those that are at their end leave room for those that are not; of two at once both stay to be seen. */
const roomyCount = 2;

/**
 * The picture with the instances where they live, each with how far it has come: one that only a memory has falls out
 * with the crash that takes it.
 */
export function withSagas(picture: Picture, sagas: readonly SagaView[], position: number): Picture {
  const instances = sagas.filter((saga) => saga.kind === 'instance');
  if (instances.length === 0) return picture;
  return { ...picture, places: picture.places.map((place) => placeWith(place, instances, position)) };
}

function placeWith(place: PlacePicture, instances: readonly InstanceView[], position: number): PlacePicture {
  const here = instances.filter((saga) => saga.place === place.id);
  if (here.length === 0) return place;
  const lost = here.filter(({ forgottenAt }) => forgottenAt === position).map(cardOf);
  const fallen = lost.length === 0 ? place.fallen : [...place.fallen, ...lost];
  const cards = seenOf(here).map(cardOf);
  const { body } = place;
  if (body.kind !== 'hands' || cards.length === 0) return { ...place, fallen };
  const memory: HandPicture = { process: `${place.id} sagas`, cards, line: null };
  return { ...place, fallen, body: { ...body, hands: [memory, ...body.hands] } };
}

function seenOf(here: readonly InstanceView[]): readonly InstanceView[] {
  const known = here.filter(({ status }) => status !== 'forgotten');
  let surplus = known.length - roomyCount;
  return known.filter(({ status }) => status === 'running' || (surplus -= 1) < 0);
}

/** `order-1 3/6`: the last of its steps that has been taken, of how many. */
function cardOf({ key, id, steps, word, kept }: InstanceView): Card {
  const last = Math.max(0, ...steps.flatMap(({ number, at }) => (at === null ? [] : [number])));
  return {
    id: `saga ${key}`,
    kind: 'saga',
    number: null,
    name: steps.length === 0 ? id : `${id} ${String(last)}/${String(steps.length)}`,
    details: word === null ? [] : [word],
    firmness: kept.kind === 'memory' ? 'held' : 'solid',
    mark: null,
    causes: [],
    isPinned: false,
    isPreloaded: false,
  };
}
