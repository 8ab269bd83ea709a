import type { PlaceDefinition, SystemDefinition } from '../../kernel/definition/definition.ts';
import { linkBetween, type LinkId, type PlaceId } from '../../kernel/terms/names.ts';

/**
 * In a script: who brings events to the broker here, be it a relay or an instance of the service. It is
 * whoever has published last when a step first names it so, and stays the same from then on.
 */
export const publisher: PlaceId = 'publisher';

/** In a script: who has a system outside do something, be it a saga itself or an executor that it has left that to. */
export const asker: PlaceId = 'asker';

/**
 * The place that a script written for another system means in this one: the same, else the first with
 * the same part to play for the same business; null where there is none. `lastPublisher` is null where
 * nobody has published.
 */
export function placeHere(
  definition: SystemDefinition,
  id: PlaceId,
  lastPublisher: PlaceId | null = null,
): PlaceId | null {
  const { places } = definition;
  if (id === publisher) return lastPublisher ?? publisherOf(definition);
  if (id === asker) return askerOf(definition);
  if (places.some((place) => place.id === id)) return id;
  const meant = definition.elsewhere?.find((place) => place.id === id);
  return (meant && places.find((place) => playsThePartOf(place, meant))?.id) ?? null;
}

/** The same for a link: it is where its two ends are and call each other. */
export function linkHere(definition: SystemDefinition, id: LinkId): LinkId | null {
  const [from = '', to = ''] = id.split('->').map((end) => placeHere(definition, end) ?? '');
  return definition.links.some((link) => link.from === from && link.to === to) ? linkBetween(from, to) : null;
}

function publisherOf({ places, links, broker }: SystemDefinition): PlaceId | null {
  const isPublishing = (place: PlaceId): boolean =>
    links.some(({ from, to }) => from === place && to === broker);
  const here = (role: 'relay' | 'service'): PlaceId | undefined =>
    places.find((place) => place.role === role && isPublishing(place.id))?.id;
  return here('relay') ?? here('service') ?? null;
}

function askerOf({ places, links }: SystemDefinition): PlaceId | null {
  const outside = places.filter(({ role }) => role === 'outside').map(({ id }) => id);
  return links.find(({ to }) => outside.includes(to))?.from ?? null;
}

const playsThePartOf = (one: PlaceDefinition, other: PlaceDefinition): boolean =>
  one.role === other.role && one.of === other.of;
