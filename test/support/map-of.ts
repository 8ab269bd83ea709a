import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import type { Geometry } from '../../src/ui/map/ground/geometry.ts';
import type { SceneLink } from '../../src/ui/map/ground/scene-parts.ts';
import { layOutBoxes, layOutWires, planMap, type MapPlan } from '../../src/ui/map/layout/lay-out-map.ts';
import { sceneLinks, scenePlaces } from '../../src/ui/map/scene.ts';
import { plainMapWords } from './plain-map-words.ts';
import { randomPicture } from './random-picture.ts';

export type LaidMap = {
  readonly plan: MapPlan;
  readonly geometry: Geometry;
  readonly links: readonly SceneLink[];
};

/** The map of a system in a room, its places holding whatever a seed draws. */
export function mapOf(definition: SystemDefinition, width: number, height: number, seed = 1): LaidMap {
  const picture = randomPicture(definition, seed);
  const places = scenePlaces(definition, picture, false);
  const links = sceneLinks(definition, places);
  const pictures = new Map(picture.places.map((place) => [place.id, place]));
  const hasQuietTapes = seed % 2 === 0;
  const plan = planMap(
    { places, links, pictures, words: plainMapWords, hasQuietTapes, culprits: [] },
    width,
    height,
  );
  return { plan, geometry: layOutWires(layOutBoxes(plan, {}), links), links };
}
