import type { LaneMark, MarkKind } from '../../../app/sequence/sequence.ts';
import { bar, crossAt, happensAt, labelAbove, labelBeside, line, type RowDrawing } from './drawing.ts';
import type { Ink, Shape, DrawnAt } from './shape.ts';

/** What happens at a place, beside its lane; what befalls a link, across it. */
export function markShapes(drawing: RowDrawing, mark: LaneMark): readonly Shape[] {
  return mark.other === null
    ? atPlace(drawing, mark)
    : acrossLink(drawing, mark.place, mark.other, mark.kind);
}

function atPlace(drawing: RowDrawing, { kind, place }: LaneMark): readonly Shape[] {
  const { lanes, height, row } = drawing;
  const spot: DrawnAt = [lanes.xOf(place), happensAt(height)];
  const tracks = row.bars.filter((part) => part.place === place).map(({ track }) => track);
  const away = 12 + Math.max(0, ...tracks) * bar.pitch;
  const ink = inkOf(kind);
  return [...signAt(kind, spot, ink), labelBeside(drawing, spot[0], away, ink)];
}

function inkOf(kind: MarkKind): Ink {
  if (bad.includes(kind)) return '--broken';
  return kind === 'begin' ? '--text-soft' : kind === 'recover' ? '--kept' : '--text';
}

const bad: readonly MarkKind[] = ['crash', 'take-down', 'gave-up', 'poison', 'cut', 'breaks'];

/** A transaction's begin is where its bar begins. */
function signAt(kind: MarkKind, spot: DrawnAt, ink: Ink): readonly Shape[] {
  if (kind === 'begin') return [];
  if (kind === 'crash' || kind === 'take-down') return crossAt(spot, ink, 6);
  const [x, y] = spot;
  const corners: readonly DrawnAt[] = [
    [x, y - 5],
    [x + 5, y],
    [x, y + 5],
    [x - 5, y],
  ];
  return [{ kind: 'area', corners, ink }];
}

function acrossLink(drawing: RowDrawing, place: string, other: string, kind: MarkKind): readonly Shape[] {
  const y = happensAt(drawing.height);
  const [from, to] = [drawing.lanes.xOf(place), drawing.lanes.xOf(other)];
  const middle = (from + to) / 2;
  const ink = inkOf(kind);
  return [
    line([from, y], [to, y], ink, 1, kind === 'cut' ? '2 4' : '6 3'),
    ...(kind === 'cut' ? crossAt([middle, y], ink) : []),
    labelAbove(drawing, middle, ink),
  ];
}
