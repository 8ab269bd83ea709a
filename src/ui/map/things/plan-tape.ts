import type { CellPicture, TapePicture } from '../../../app/stage/picture.ts';
import { cardWidth } from './name-width.ts';

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

/** Wide enough for the longest name on these tapes. */
export function namedCellWidth(tapes: readonly TapePicture[]): number {
  const names = tapes.flatMap(({ cells }) => cells.map(({ card }) => cardWidth({ ...card, causes: [] })));
  return Math.min(
    namedWidth.most,
    Math.max(namedWidth.least, ...names.map((width) => width + namedWidth.around)),
  );
}

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
  const cellWidth = isNamed ? named : chipWidth;
  const shown = tape.cells.slice(-fits(cellWidth));
  const foldedCount = tape.count - shown.length;
  const used = (foldedCount > 0 ? foldWidth : 0) + shown.length * cellWidth;
  return {
    isNamed,
    cellWidth,
    foldWidth: foldedCount > 0 ? foldWidth : 0,
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
