import type { AllTexts } from '../../../i18n/en/texts.ts';
import type { Diagram } from './diagram.ts';
import { lanesOf, rowHeights } from '../draw/lanes.ts';
import { rowLabel } from '../draw/row-label.ts';
import { rowShapes } from '../draw/row-shapes.ts';
import { letterSize, textWidth, type Ink, type Shape, type DrawnAt } from '../draw/shape.ts';

export type SavedPicture = { readonly svg: string; readonly width: number; readonly height: number };

/** What each of the page's colours is at the moment. */
export type Colours = (ink: Ink) => string;

const margin = 16;
const gutter = 40;
const titleHeight = 34;
const headHeight = 30;

/** The diagram as a picture that stands by itself: its colours, its letters and its names are in it. */
export function pictureText(
  diagram: Diagram,
  title: string,
  colours: Colours,
  texts: AllTexts,
): SavedPicture {
  const { places, rows, transactionOf } = diagram;
  const widest = Math.max(...places.map(({ name }) => textWidth(name)));
  const lanes = lanesOf(
    places.map(({ id }) => id),
    Math.max(140, widest + 24),
  );
  const width = Math.max(lanes.width + gutter, textWidth(title) * 1.3) + 2 * margin;
  const height = titleHeight + headHeight + rows.length * rowHeights.wide + 2 * margin;
  const top = margin + titleHeight + headHeight;
  const half = lanes.laneWidth / 2 - 4;
  const heads = places.flatMap(({ id, name }) => headOf(lanes.xOf(id), half, name));
  const body = rows.map((row, index) => {
    const drawing = { row, lanes, height: rowHeights.wide, label: rowLabel(row, texts), transactionOf };
    const shapes = rowShapes({ ...drawing, ground: '--surface-1' });
    return group([gutter, index * rowHeights.wide], [numberOf(row.number), ...shapes], colours);
  });
  const parts = [
    `<rect width="${String(width)}" height="${String(height)}" fill="${colours('--surface-1')}"/>`,
    `<title>${escaped(title)}</title>`,
    group([margin, margin], [textAt([0, 16], title, 'start', '--text')], colours),
    group([margin + gutter, margin + titleHeight], heads, colours),
    `<g transform="translate(${String(margin)} ${String(top)})">${body.join('\n')}</g>`,
  ];
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  const letters = `font-family="system-ui, 'Noto Sans KR', 'Malgun Gothic', sans-serif" font-size="${String(letterSize)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${letters}>\n${parts.join('\n')}\n</svg>\n`;
  return { svg, width, height };
}

/** The name of a lane, in a box as wide as the lane. */
const headOf = (x: number, half: number, name: string): readonly Shape[] => [
  { kind: 'box', at: [x - half, 0], width: 2 * half, height: headHeight - 6, ground: '--surface-2' },
  textAt([x, 16], name, 'middle', '--text', '--surface-2'),
];

const numberOf = (number: number): Shape =>
  textAt([-8, rowHeights.wide * 0.72 + 4], String(number), 'end', '--text-soft');

function textAt(
  at: DrawnAt,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  ink: Ink,
  ground: Ink = '--surface-1',
): Shape {
  return { kind: 'text', at, text, anchor, ink, ground };
}

const group = ([x, y]: DrawnAt, shapes: readonly Shape[], colours: Colours): string =>
  `<g transform="translate(${String(x)} ${String(y)})">${shapes.map((shape) => written(shape, colours)).join('')}</g>`;

function written(shape: Shape, colours: Colours): string {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      const dash = shape.dash === undefined ? {} : { 'stroke-dasharray': shape.dash };
      const stroke = { stroke: colours(shape.ink), 'stroke-width': shape.width };
      return tag('line', { x1, y1, x2, y2, ...stroke, ...dash });
    }
    case 'box': {
      const [x, y] = shape.at;
      const { width, height } = shape;
      return tag('rect', { x, y, width, height, fill: colours(shape.ground) });
    }
    case 'area':
      return tag('polygon', { points: shape.corners.join(' '), fill: colours(shape.ink) });
    case 'text': {
      const [x, y] = shape.at;
      const halo = { stroke: colours(shape.ground), 'stroke-width': 4, 'paint-order': 'stroke' };
      const look = { 'text-anchor': shape.anchor, fill: colours(shape.ink), ...halo };
      return tag('text', { x, y, ...look }, shape.text);
    }
  }
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${said.join('')}>${escaped(text)}</${name}>`;
}

/** No text of a run can end its tag; what XML may not hold is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
