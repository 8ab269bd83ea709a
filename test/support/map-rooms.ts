import type { Picture } from '../../src/app/stage/picture.ts';
import type { WholeTexts } from '../../src/i18n/en/texts.ts';
import { textsOf, type Language } from '../../src/i18n/languages.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { hasGrounds, layOutBoxes, planMap, type MapPlan } from '../../src/ui/map/layout/lay-out-map.ts';
import { placeNames } from '../../src/ui/map/place-names.ts';
import { sceneLinks, scenePlaces } from '../../src/ui/map/scene.ts';
import { wordsOfMap } from '../../src/ui/map/words-of-map.ts';

/** The room that a story's page leaves its map, at the least, in a window of that size. */
export const mapRooms = {
  'a laptop, 1280 by 720': { width: 980, height: 520 },
  'a projector, 1920 by 1080': { width: 1545, height: 834 },
  'a tablet held upright, 768 by 1024': { width: 768, height: 600 },
  'a tablet held across, 1024 by 768': { width: 1024, height: 400 },
} as const;

export type MapRoom = { readonly width: number; readonly height: number };

/** A map as it is planned in a room, told in that language. */
export type RoomPlan = { readonly plan: MapPlan; readonly texts: WholeTexts };

export function planIn(
  definition: SystemDefinition,
  picture: Picture,
  { width, height }: MapRoom,
  language: Language,
): RoomPlan {
  const texts = textsOf(language);
  const places = scenePlaces(definition, picture, true);
  const names = placeNames(places, hasGrounds(places, width), texts);
  const plan = planMap(
    {
      places,
      links: sceneLinks(definition, places),
      pictures: new Map(picture.places.map((place) => [place.id, place])),
      words: wordsOfMap(texts, (place) => names.get(place) ?? place),
      hasQuietTapes: false,
      culprits: picture.culprits,
    },
    width,
    height,
  );
  return { plan, texts };
}

/** By how many pixels what is seen is higher than its room; 0: it fits. */
export const overOf = ({ plan }: RoomPlan, { height }: MapRoom): number =>
  Math.max(0, Math.round(layOutBoxes(plan, {}).height - height));
