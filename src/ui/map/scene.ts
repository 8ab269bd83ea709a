import { linksOf } from '../../app/selectors/links-of.ts';
import type { Picture } from '../../app/stage/picture.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { SceneLink, ScenePlace } from './ground/scene-parts.ts';

/** The places that are on the map: where a story is told, a second instance comes when something goes to it. */
export function scenePlaces(
  { places }: SystemDefinition,
  picture: Picture,
  isTold: boolean,
): readonly ScenePlace[] {
  const unused = new Set(picture.places.filter(({ isUnused }) => isUnused).map(({ id }) => id));
  return places
    .filter(({ id, role, number = 1 }) => !(isTold && role === 'service' && number > 1 && unused.has(id)))
    .map(({ id, role, of, number }) => ({
      id,
      role,
      ...(of === undefined ? {} : { of }),
      ...(number === undefined ? {} : { number }),
    }));
}

export function sceneLinks(
  definition: SystemDefinition,
  places: readonly ScenePlace[],
): readonly SceneLink[] {
  const here = new Set(places.map(({ id }) => id));
  return linksOf(definition).filter(({ from, to }) => here.has(from) && here.has(to));
}
