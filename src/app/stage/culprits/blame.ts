import type { Spot } from '../moment/spot.ts';
import type { CulpritPicture } from '../picture.ts';

/** A thing that is to blame, and what is wrong with it. */
export type Blame = Pick<CulpritPicture, 'words' | 'isDeadEnd'> & {
  readonly spot: Spot;
  /** What else must be seen for it. */
  readonly also?: readonly Spot[];
};
