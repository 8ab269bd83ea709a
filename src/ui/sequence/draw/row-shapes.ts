import { arrowShapes } from './arrow-shapes.ts';
import type { RowDrawing } from './drawing.ts';
import { barShapes, lifeline } from './lane-shapes.ts';
import { markShapes } from './mark-shapes.ts';
import type { Shape } from './shape.ts';

/** One row: lifelines, then transactions, then what the move did. */
export function rowShapes(drawing: RowDrawing): readonly Shape[] {
  const { row, lanes } = drawing;
  return [
    ...lanes.ids.flatMap((id) => lifeline(drawing, id)),
    ...row.bars.flatMap((part) => barShapes(drawing, part)),
    ...(row.arrow === null ? [] : arrowShapes(drawing, row.arrow)),
    ...(row.mark === null ? [] : markShapes(drawing, row.mark)),
  ];
}
