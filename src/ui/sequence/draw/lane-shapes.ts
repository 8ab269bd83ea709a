import type { BarPart, LaneMark } from '../../../app/sequence/sequence.ts';
import { bar, happensAt, line, type RowDrawing } from './drawing.ts';
import type { Ink, Shape } from './shape.ts';

/** Whole while its place is up, dotted while it is not; in the row of a crash it changes where that happens. */
export function lifeline({ row, lanes, height }: RowDrawing, place: string): readonly Shape[] {
  const isDown = row.down.includes(place);
  const turns = row.mark?.place === place && turning.includes(row.mark.kind);
  const x = lanes.xOf(place);
  const part = (top: number, bottom: number, isDead: boolean): Shape =>
    isDead
      ? line([x, top], [x, bottom], '--broken', 1.5, '1 5')
      : line([x, top], [x, bottom], '--line-strong', 1);
  if (!turns) return [part(0, height, isDown)];
  const middle = happensAt(height);
  return [part(0, middle, !isDown), part(middle, height, isDown)];
}

const turning: readonly LaneMark['kind'][] = ['crash', 'take-down', 'recover'];

/** From its begin to its end; hatched where nothing of it is kept. */
export function barShapes(
  drawing: RowDrawing,
  { transaction, place, track, part }: BarPart,
): readonly Shape[] {
  const { lanes, height, transactionOf } = drawing;
  const ending = transactionOf(transaction)?.end?.ending ?? null;
  const isUndone = ending === 'rolled-back' || ending === 'died';
  const ink: Ink = ending === null ? '--accent' : isUndone ? '--broken' : '--kept';
  const ground: Ink = ending === null ? '--accent-soft' : isUndone ? '--surface-1' : '--kept-soft';
  const [left, right] = sidesOf(lanes.xOf(place), track);
  const top = part === 'begins' ? happensAt(height) : 0;
  const bottom = part === 'ends' ? happensAt(height) : height;
  return [
    { kind: 'box', at: [left, top], width: right - left, height: bottom - top, ground },
    ...(isUndone ? hatching(left, top, bottom) : []),
    line([left, top], [left, bottom], ink, 1.5),
    line([right, top], [right, bottom], ink, 1.5),
    ...(part === 'begins' ? [line([left, top], [right, top], ink, 1.5)] : []),
    ...(part === 'ends' ? [line([left, bottom], [right, bottom], ink, 1.5)] : []),
  ];
}

function sidesOf(lane: number, track: number): readonly [left: number, right: number] {
  const left = lane - bar.width / 2 + track * bar.pitch;
  return [left, left + bar.width];
}

/** At the same distance from row to row. */
function hatching(left: number, top: number, bottom: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let y = Math.ceil(top / bar.hatch) * bar.hatch; y + bar.hatch <= bottom; y += bar.hatch)
    shapes.push(line([left, y + bar.hatch], [left + bar.width, y], '--broken', 1));
  return shapes;
}
