import { useCallback, useState } from 'react';
import type { PlaceId } from '../../kernel/terms/names.ts';

type Heights = Readonly<Record<PlaceId, number>>;

/** How high each place has turned out to be: a box is as tall as its contents. */
export function useHeights(): {
  readonly heights: Heights;
  readonly onMeasure: (place: PlaceId, height: number) => void;
} {
  const [heights, setHeights] = useState<Heights>({});
  const onMeasure = useCallback((place: PlaceId, height: number): void => {
    setHeights((old) => (old[place] === height || height === 0 ? old : { ...old, [place]: height }));
  }, []);
  return { heights, onMeasure };
}
