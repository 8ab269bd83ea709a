import type { SequenceRow, TransactionBar } from '../../../app/sequence/sequence.ts';
import type { Lanes } from './lanes.ts';
import { textWidth, type Ink, type Shape, type DrawnAt } from './shape.ts';

/** A row of the diagram, with all that must be known to draw it. */
export type RowDrawing = {
  readonly row: SequenceRow;
  readonly lanes: Lanes;
  readonly height: number;
  readonly label: string;
  readonly transactionOf: (number: number) => TransactionBar | undefined;
  /** What the row stands on. */
  readonly ground: Ink;
};

export const bar = { width: 8, pitch: 10, hatch: 6 };

/** Where in its row a move happens; what is said of it stands above that. */
export const happensAt = (height: number): number => height * 0.72;
const saidAt = (height: number): number => happensAt(height) - 7;

export function line(from: DrawnAt, to: DrawnAt, ink: Ink, width: number, dash?: string): Shape {
  return { kind: 'line', from, to, ink, width, ...(dash === undefined ? {} : { dash }) };
}

export const crossAt = ([x, y]: DrawnAt, ink: Ink, half = 5): readonly Shape[] => [
  line([x - half, y - half], [x + half, y + half], ink, 2),
  line([x - half, y + half], [x + half, y - half], ink, 2),
];

/** Above the middle of what it is about, or as near to it as it still stands within the lanes. */
export function labelAbove({ lanes, height, label, ground }: RowDrawing, middle: number, ink: Ink): Shape {
  const half = textWidth(label) / 2;
  const [least, most] = [2 + half, lanes.width - 2 - half];
  const x = Math.max(least, Math.min(middle, most));
  return { kind: 'text', at: [x, saidAt(height)], text: label, anchor: 'middle', ink, ground };
}

/** To the right of a lane, or to its left where there is no room. */
export function labelBeside(drawing: RowDrawing, lane: number, away: number, ink: Ink): Shape {
  const { lanes, height, label, ground } = drawing;
  const isLeft = lane + away + textWidth(label) > lanes.width;
  const x = isLeft ? lane - 12 : lane + away;
  const y = happensAt(height) + 4;
  return { kind: 'text', at: [x, y], text: label, anchor: isLeft ? 'end' : 'start', ink, ground };
}
