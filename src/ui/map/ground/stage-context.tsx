import { createContext, use } from 'react';
import type { PlaceId } from '../../../kernel/terms/names.ts';

/** What all places of a map share. */
export type Stage = {
  /** What a place is called here: within its business's own ground without the business. */
  readonly nameOf: (place: PlaceId) => string;
  readonly onMeasure: (place: PlaceId, height: number) => void;
  readonly hasQuietTapes: boolean;
  readonly onQuietTapes: () => void;
  /** The place or link that the tab key comes to. */
  readonly stop: string;
};

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const stage = use(StageContext);
  if (stage === null) throw new Error('a place stands on a map');
  return stage;
}
