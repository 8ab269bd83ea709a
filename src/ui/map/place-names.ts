import type { Texts } from '../../i18n/en/texts.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { businessesOf } from './layout/storeys.ts';
import type { ScenePlace } from './ground/scene-parts.ts';

/**
 * What places are called on the map: on their business's own ground all but the store go by their role alone. Where no
 * ground is drawn, in one column, nothing else would say whose a place is.
 */
export function placeNames(
  places: readonly ScenePlace[],
  hasGrounds: boolean,
  texts: Texts,
): ReadonlyMap<PlaceId, string> {
  const businesses = businessesOf(places);
  const onGround = ({ of = '', role }: ScenePlace): boolean =>
    hasGrounds && businesses.includes(of) && shortened.includes(role);
  return new Map(
    places.map((place) => {
      const { id, role, number } = place;
      const own = texts.placeWords.roles[role];
      const short = number === undefined ? own : `${own} ${number}`;
      const name = onGround(place) ? short : lookUp(texts.places, id);
      const isOne = places.filter((other) => other.role === role && other.of === place.of).length === 1;
      // The number tells it from others, where there are any.
      return [id, isOne && name.endsWith(` ${number}`) ? name.slice(0, -` ${number}`.length) : name];
    }),
  );
}

const shortened: readonly ScenePlace['role'][] = [
  'service',
  'handler',
  'command-handler',
  'process-manager',
  'executor',
  'snapshotter',
  'query-service',
  'rebuilder',
  'relay',
];
