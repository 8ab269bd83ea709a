import { equalJson } from '../../../base/equal.ts';
import type { Picture } from '../picture.ts';

/** What says the same as before is the same object: who draws it sees at a glance what a move has changed. */
export function keptParts(before: Picture, fresh: Picture): Picture {
  const placesBefore = new Map(before.places.map((place) => [place.id, place]));
  const places = fresh.places.map((place) => {
    const old = placesBefore.get(place.id);
    return old !== undefined && equalJson(old, place) ? old : place;
  });
  const isSame =
    places.length === before.places.length && places.every((one, at) => one === before.places[at]);
  return {
    places: isSame ? before.places : places,
    links: equalJson(before.links, fresh.links) ? before.links : fresh.links,
    culprits: equalJson(before.culprits, fresh.culprits) ? before.culprits : fresh.culprits,
    done: equalJson(before.done, fresh.done) ? before.done : fresh.done,
    signs: equalJson(before.signs, fresh.signs) ? before.signs : fresh.signs,
  };
}
