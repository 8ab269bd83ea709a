import type { SystemDefinition } from '../kernel/definition.ts';
import { linkBetween, type LinkId, type PlaceId } from '../kernel/names.ts';

/**
 * The place that a script written for another system means in this one: the same, else the first
 * with the same part to play (`relay` and `relay-1`); null where there is none.
 */
export function placeHere({ places }: SystemDefinition, id: PlaceId): PlaceId | null {
  if (places.some((place) => place.id === id)) return id;
  return places.find((place) => roleOf(place.id) === roleOf(id))?.id ?? null;
}

/** The same for a link: it is where its two ends are and call each other. */
export function linkHere(definition: SystemDefinition, id: LinkId): LinkId | null {
  const [from = '', to = ''] = id.split('->').map((end) => placeHere(definition, end) ?? '');
  return definition.links.some((link) => link.from === from && link.to === to) ? linkBetween(from, to) : null;
}

const roleOf = (id: PlaceId): string => id.replace(/-\d+$/, '');
