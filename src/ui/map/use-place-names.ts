import { useCallback, useMemo } from 'react';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { useTexts } from '../lab/texts-context.tsx';
import type { ScenePlace } from './ground/scene-parts.ts';
import { placeNames } from './place-names.ts';

export function usePlaceNames(
  places: readonly ScenePlace[],
  hasGrounds: boolean,
): (place: PlaceId) => string {
  const texts = useTexts();
  const names = useMemo(() => placeNames(places, hasGrounds, texts), [places, hasGrounds, texts]);
  return useCallback((place) => names.get(place) ?? place, [names]);
}
