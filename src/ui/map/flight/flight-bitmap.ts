import type { FlyingCard } from '../../../app/stage/flight/flight.ts';
import type { FlightColours } from './flight-colours.ts';

/** A card drawn once, to be copied a frame: its size in pixels of the map. */
export type FlightBitmap = {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  /** What its shadow takes on each side. */
  readonly margin: number;
};

/** `tab`: the number alone, where there is no room or no time for the name. `ghost`: it was not committed. */
export type FlightForm = 'card' | 'tab' | 'ghost';

export type FlightBitmaps = {
  readonly of: (card: FlyingCard, form: FlightForm, widthMax: number) => FlightBitmap;
};

/** In units. */
const [cardHeight, tabWidthMin, pointDepth, lineWidth, shadowRoom] = [26, 29, 11, 1.5, 8];

/** The bitmaps of one theme, one size of the map and one screen, each drawn when it is first asked for. */
export function flightBitmaps(unit: number, scale: number, colours: FlightColours): FlightBitmaps {
  const drawn = new Map<string, FlightBitmap>();
  const measure = document.createElement('canvas').getContext('2d');
  return {
    of: (card, form, widthMax) => {
      const layout = layOut(card, form, unit, widthMax, (text, font) => {
        if (measure === null) return 0;
        measure.font = `${font} ${colours.fontFamily}`;
        return measure.measureText(text).width;
      });
      const key = `${card.kind} ${String(card.number)} ${layout.name} ${form}`;
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const bitmap = draw(card, form, layout, { unit, scale, colours });
      drawn.set(key, bitmap);
      return bitmap;
    },
  };
}

type Layout = {
  readonly tab: string;
  readonly name: string;
  readonly tabWidth: number;
  readonly width: number;
};

type Measure = (text: string, font: string) => number;

/** What stands on it: the name goes where there is no room for it, and is never cut. */
function layOut(
  card: FlyingCard,
  form: FlightForm,
  unit: number,
  widthMax: number,
  measure: Measure,
): Layout {
  const tab = tabText(card);
  const tip = card.kind === 'command' || card.kind === 'reply' ? pointDepth * unit : 0;
  const tabWidth = Math.max(tabWidthMin * unit, measure(tab, tabFont(unit)) + 10 * unit);
  const nameWidth = measure(card.name, nameFont(unit)) + 16 * unit;
  const isSmall = form === 'tab' || card.kind === 'question' || card.kind === 'answer' || card.name === '';
  const whole = tabWidth + nameWidth + tip;
  if (isSmall || whole > widthMax) return { tab, name: '', tabWidth, width: tabWidth + tip };
  return { tab, name: card.name, tabWidth, width: whole };
}

const tabFont = (unit: number): string => `700 ${String(12.5 * unit)}px`;
const nameFont = (unit: number): string => `550 ${String(13 * unit)}px`;

const letters: Readonly<Partial<Record<FlyingCard['kind'], string>>> = {
  command: 'C',
  aggregate: 'A',
  view: 'R',
  saga: 'S',
  row: '=',
  question: '?',
};

const answerSigns: Readonly<Record<string, string>> = {
  accepted: '↩ ✓',
  shown: '↩ =',
  rejected: '↩ ✕',
  conflict: '↩ ✕',
  failed: '↩ ✕',
};

function tabText({ kind, number, name }: FlyingCard): string {
  if (kind === 'answer') return answerSigns[name] ?? '↩';
  if (number !== null) return `#${String(number)}`;
  return letters[kind] ?? '';
}

type Brush = { readonly unit: number; readonly scale: number; readonly colours: FlightColours };

function draw(
  card: FlyingCard,
  form: FlightForm,
  layout: Layout,
  { unit, scale, colours }: Brush,
): FlightBitmap {
  const margin = shadowRoom * unit;
  const [width, height] = [layout.width, cardHeight * unit];
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * margin) * scale);
  canvas.height = Math.ceil((height + 2 * margin) * scale);
  const bitmap = { image: canvas, width, height, margin };
  const pen = canvas.getContext('2d');
  if (pen === null) return bitmap;
  pen.scale(scale, scale);
  pen.translate(margin, margin);
  const role = colours.roles[card.kind];
  const outline = outlineOf(card.kind, width, height, unit);
  if (form === 'ghost') {
    pen.fillStyle = colours.ground;
    pen.fill(outline);
    pen.setLineDash([4 * unit, 3 * unit]);
  } else {
    pen.shadowColor = colours.shadow;
    pen.shadowBlur = 6 * unit * scale;
    pen.shadowOffsetY = 2 * unit * scale;
    pen.fillStyle = role.fill;
    pen.fill(outline);
    pen.shadowColor = 'transparent';
    pen.save();
    pen.clip(outline);
    pen.fillStyle = role.line;
    pen.fillRect(0, 0, layout.name === '' ? width : layout.tabWidth, height);
    pen.restore();
  }
  pen.lineWidth = (form === 'ghost' ? 2 : lineWidth) * unit;
  pen.strokeStyle = role.line;
  pen.stroke(outline);
  write(pen, card, form, layout, { unit, scale, colours }, height);
  return bitmap;
}

function write(
  pen: CanvasRenderingContext2D,
  card: FlyingCard,
  form: FlightForm,
  { tab, name, tabWidth }: Layout,
  { unit, colours }: Brush,
  height: number,
): void {
  const isGhost = form === 'ghost';
  const shift = card.kind === 'answer' || card.kind === 'reply' ? (pointDepth * unit) / 3 : 0;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillStyle = isGhost ? colours.text : colours.onSolid;
  pen.font = `${tabFont(unit)} ${colours.fontFamily}`;
  if (card.kind === 'effect') drawEnvelope(pen, tabWidth / 2, height / 2, unit);
  else pen.fillText(tab, tabWidth / 2 + shift, height / 2 + 0.5);
  if (name === '') return;
  pen.textAlign = 'left';
  pen.fillStyle = isGhost ? colours.text : colours.roles[card.kind].on;
  pen.font = `${nameFont(unit)} ${colours.fontFamily}`;
  pen.fillText(name, tabWidth + 8 * unit, height / 2 + 0.5);
}

/** A command points to where it goes, a reply back to who has asked; a question is round. */
function outlineOf(kind: FlyingCard['kind'], width: number, height: number, unit: number): Path2D {
  const path = new Path2D();
  const depth = pointDepth * unit;
  if (kind === 'command') {
    path.moveTo(0, 0);
    path.lineTo(width - depth, 0);
    path.lineTo(width, height / 2);
    path.lineTo(width - depth, height);
    path.lineTo(0, height);
    path.closePath();
  } else if (kind === 'reply' || kind === 'answer') {
    path.moveTo(depth, 0);
    path.lineTo(width, 0);
    path.lineTo(width, height);
    path.lineTo(depth, height);
    path.lineTo(0, height / 2);
    path.closePath();
  } else path.roundRect(0, 0, width, height, kind === 'question' ? height / 2 : 5 * unit);
  return path;
}

function drawEnvelope(pen: CanvasRenderingContext2D, x: number, y: number, unit: number): void {
  const [wide, high] = [18 * unit, 12 * unit];
  pen.save();
  pen.strokeStyle = pen.fillStyle;
  pen.lineWidth = 1.5 * unit;
  pen.lineJoin = 'round';
  pen.strokeRect(x - wide / 2, y - high / 2, wide, high);
  pen.beginPath();
  pen.moveTo(x - wide / 2, y - high / 2);
  pen.lineTo(x, y + 1 * unit);
  pen.lineTo(x + wide / 2, y - high / 2);
  pen.stroke();
  pen.restore();
}
