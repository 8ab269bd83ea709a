import type { Arrow } from '../../../app/sequence/sequence.ts';
import { bar, crossAt, happensAt, labelAbove, line, type RowDrawing } from './drawing.ts';
import type { Ink, Shape, DrawnAt } from './shape.ts';

const head = { length: 8, half: 4 };

/** One that is lost ends half-way with a cross, one that is refused at the door; a copy has two lines. */
export function arrowShapes(drawing: RowDrawing, arrow: Arrow): readonly Shape[] {
  const { lanes, height } = drawing;
  const y = happensAt(height);
  const [start, goal] = [lanes.xOf(arrow.from), lanes.xOf(arrow.to)];
  const way = goal > start ? 1 : -1;
  const [from, door] = [start + way * bar.width, goal - way * bar.width];
  const end = endAt(arrow, from, door, way);
  const ink = inkOf(arrow);
  const isWrong = arrow.end !== 'arrives' || arrow.isUnheard;
  return [
    ...strokes(arrow, from, end, y, ink),
    ...(arrow.end === 'arrives' ? [headAt([door, y], way, ink)] : crossAt([end, y], '--broken')),
    ...(arrow.end === 'refused' ? [line([door, y - 7], [door, y + 7], '--broken', 2)] : []),
    ...(arrow.isUnheard ? unheard(door, from, y + 5) : []),
    labelAbove(drawing, (from + door) / 2, isWrong ? '--broken' : labelInk(arrow)),
  ];
}

function endAt({ end }: Arrow, from: number, door: number, way: number): number {
  if (end === 'lost') return (from + door) / 2;
  return end === 'refused' ? door - way * 9 : door;
}

/** Blue what is asked, orange what has happened, pink what leaves the system: as on the map. */
function inkOf({ kind, about }: Arrow): Ink {
  switch (kind) {
    case 'command':
    case 'answer':
      return '--command-line';
    case 'publish':
    case 'delivery':
      return about.kind === 'message' && about.is !== 'event' ? '--command-line' : '--event-line';
    case 'mail':
      return '--outside-line';
    case 'take':
    case 'acknowledge':
    case 'direct':
    case 'commit':
    case 'rollback':
    case 'statement':
      return '--plain-line';
  }
}

const quiet: readonly Arrow['kind'][] = ['acknowledge', 'statement'];
/** What only answers is dashed, as sequence diagrams have it. */
const dashed: readonly Arrow['kind'][] = ['answer', 'acknowledge'];

const labelInk = ({ kind }: Arrow): Ink => (quiet.includes(kind) ? '--text-soft' : '--text');

function strokes(arrow: Arrow, from: number, end: number, y: number, ink: Ink): readonly Shape[] {
  const dash = dashed.includes(arrow.kind) ? '5 3' : undefined;
  const levels = arrow.copy > 1 || arrow.isTwice ? [y - 2, y + 2] : [y];
  const width = quiet.includes(arrow.kind) ? 1 : 1.75;
  return levels.map((level) => line([from, level], [end, level], ink, width, dash));
}

const headAt = ([x, y]: DrawnAt, way: number, ink: Ink): Shape => ({
  kind: 'area',
  corners: [
    [x, y],
    [x - way * head.length, y - head.half],
    [x - way * head.length, y + head.half],
  ],
  ink,
});

/** The way back of the word that it is done: that ends half-way. */
function unheard(from: number, to: number, y: number): readonly Shape[] {
  const middle = (from + to) / 2;
  return [line([from, y], [middle, y], '--broken', 1, '3 3'), ...crossAt([middle, y], '--broken', 3)];
}
