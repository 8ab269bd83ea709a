import type { CellPicture, TapePicture } from '../../../app/stage/picture.ts';

/** Whether a bracket stands over a tape, for which room must be left. */
export const hasCopies = ({ cells }: TapePicture): boolean => cells.some(({ copy }) => copy > 1);

/** The numbers of the messages that lie there more than once. */
export const copiedNumbers = (cells: readonly CellPicture[]): ReadonlySet<number | null> =>
  new Set(cells.flatMap(({ copy, card }) => (copy > 1 ? [card.number] : [])));
