import type { HandLine, PlaceActivity, RequestPicture, TapePicture } from '../../../app/stage/picture.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { PlaceCondition } from '../../../kernel/world/world.ts';
import type { HandText } from '../things/hand-text.ts';

/** What is written on the map beside the names of things: how high a place is depends on how long it is. */
export type MapWords = {
  readonly nameOf: (place: PlaceId) => string;
  /** What stands beside a tape: its name, and below that those of its groups. */
  readonly labelsOf: (tape: TapePicture) => { readonly tape: string; readonly groups: readonly string[] };
  readonly lineOf: (line: HandLine) => Pick<HandText, 'text' | 'glyph' | 'progress'>;
  readonly toldOf: (told: RequestPicture['told']) => string;
  readonly activityOf: (activity: Exclude<PlaceActivity, null>) => string;
  readonly conditionOf: (condition: PlaceCondition) => string;
  /** Who of a service may be at work. */
  readonly actors: readonly string[];
};
