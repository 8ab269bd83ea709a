import type { TapePicture } from '../../../app/stage/picture.ts';

/** Whether a bracket stands over a tape, for which room must be left. */
export const hasCopies = ({ cells }: TapePicture): boolean => cells.some(({ copy }) => copy > 1);
