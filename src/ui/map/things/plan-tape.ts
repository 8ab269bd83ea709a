import type { CellPicture, TapePicture } from '../../../app/stage/picture.ts';
import { cardWidth, tallWidth } from './name-width.ts';

/** All in units. */
export type TapePlan = {
  /** Cells with names; else with numbers alone. */
  readonly isNamed: boolean;
  readonly cellWidth: number;
  /** Of the cell that stands for the older ones; 0: none are folded. */
  readonly foldWidth: number;
  readonly foldedCount: number;
  readonly shown: readonly CellPicture[];
  readonly freeCount: number;
};

const namedWidth = { least: 126, most: 200, around: 14 };
const chipWidth = 42;
const foldWidths = { wide: 56, column: 36 };
/** Beside its cells a tape shows that it goes on; where there is room, by a whole cell. */
const beyond = { wide: 142, column: 12 };
/** Of what a rail says behind its end, with what is free before that. */
const wordRoom = 72;

/** Wide enough for the longest name on these tapes. */
export function namedCellWidth(tapes: readonly TapePicture[]): number {
  const names = tapes.flatMap(({ cells }) => cells.map(({ card }) => cardWidth({ ...card, causes: [] })));
  return Math.min(
    namedWidth.most,
    Math.max(namedWidth.least, ...names.map((width) => width + namedWidth.around)),
  );
}

/** With their names on two lines, where these have a hump to break at. */
const tallCellWidth = (cells: readonly CellPicture[]): number =>
  Math.max(...cells.map(({ card }) => tallWidth(card) + namedWidth.around));

/** Which cells of a tape are seen: the newest with their names; with numbers alone where a reader or what must be seen is further behind. */
export function planTape(tape: TapePicture, named: number, trackWidth: number, isColumn: boolean): TapePlan {
  const rest = isColumn ? beyond.column : beyond.wide;
  const foldWidth = isColumn ? foldWidths.column : foldWidths.wide;
  const end = lastOffset(tape) + 1;
  // What must be seen is as far back as a reader that is behind.
  const pinned = tape.cells.filter(({ card }) => card.isPinned).map(({ offset }) => offset);
  const lag = Math.max(
    0,
    ...[...tape.rails.map(({ committed }) => committed), ...pinned].map((at) => end - at),
  );
  const roomFor = (width: number, taken: number): number =>
    Math.max(
      1,
      Math.floor((trackWidth - taken - Math.min(rest, isColumn ? rest : Math.max(width, 70))) / width),
    );
  const fits = (width: number): number => {
    const all = roomFor(width, 0);
    return tape.count <= all ? all : roomFor(width, foldWidth);
  };
  const isNamed = tape.count <= fits(named) || lag <= fits(named);
  const shown = tape.cells.slice(-fits(isNamed ? named : chipWidth));
  const foldedCount = tape.count - shown.length;
  // What stands behind the newest cell, which is seen in any case, needs its room, too.
  const left = trackWidth - wordRoom - (foldedCount > 0 ? foldWidths.column : 0);
  const isShort = isNamed && !isColumn && shown.length === 1 && left < named + foldWidth - foldWidths.column;
  const cellWidth = !isNamed
    ? chipWidth
    : isShort
      ? Math.min(named, Math.max(left, tallCellWidth(shown)))
      : named;
  const fold = foldedCount === 0 ? 0 : isShort ? foldWidths.column : foldWidth;
  const used = fold + shown.length * cellWidth;
  return {
    isNamed,
    cellWidth,
    foldWidth: fold,
    foldedCount,
    shown,
    freeCount: Math.max(1, Math.ceil((trackWidth - used) / cellWidth)),
  };
}

export const lastOffset = ({ cells }: TapePicture): number => cells.at(-1)?.offset ?? -1;

/** Where on the track an offset begins, in units; what is folded away lies within the first cell. */
export function spotOf(offset: number, tape: TapePicture, plan: TapePlan): number {
  const first = plan.shown[0]?.offset ?? lastOffset(tape) + 1;
  if (offset < first) return plan.foldWidth / 2;
  return plan.foldWidth + (offset - first) * plan.cellWidth;
}

/** The letter of each group: the first in which its name differs from those of the others. */
export function groupLetters(groups: readonly string[]): ReadonlyMap<string, string> {
  const letterAt = (group: string, index: number): string => (group[index] ?? group[0] ?? '').toUpperCase();
  return new Map(
    groups.map((group) => {
      const others = groups.filter((other) => other !== group);
      const index = Array.from(group).findIndex((_, at) =>
        others.every((other) => letterAt(other, at) !== letterAt(group, at)),
      );
      return [group, letterAt(group, Math.max(0, index))];
    }),
  );
}
