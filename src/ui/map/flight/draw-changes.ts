import { middleOfBox } from '../ground/box.ts';
import type { Box } from '../ground/geometry.ts';
import { motionTimes } from '../../../app/stage/flight/motion-times.ts';
import type { Card } from '../../../app/stage/picture.ts';
import type { FlightPaper } from './draw-flights.ts';
import type { FlightBitmaps } from './flight-bitmap.ts';

/** A card that is let go of: it falls out of a broken box, or out of a table that takes it back. */
export type Dropped = {
  readonly kind: 'fall' | 'undo';
  readonly card: Card;
  readonly index: number;
  /** Where it lay; null: it was out of sight. */
  readonly from: Box | null;
  /** Where it comes to lie; null: it fades. */
  readonly to: Box | null;
};

/** In units and degrees. */
const fallDepth = 46;
const undoDepth = 8;
const fallTurns = { small: 18, named: -7 };
const undoTurns = [2, -3] as const;
/** In units: what comes to lie in no more than that shows its number alone. */
const smallMax = 56;

export function drawDropped(
  pen: CanvasRenderingContext2D,
  { kind, card, index, from, to }: Dropped,
  bitmaps: FlightBitmaps,
  ms: number,
  { unit }: FlightPaper,
): void {
  if (from === null) return;
  const isFall = kind === 'fall';
  const { crack, fall, undo } = motionTimes;
  const share = Math.min(1, Math.max(0, isFall ? (ms - crack) / fall : ms / undo));
  const [x, y] = middleOfBox(from);
  const [endX, endY] = to === null ? [x, y + (isFall ? fallDepth : undoDepth) * unit] : middleOfBox(to);
  const sunk = share ** 2;
  const isSmall = to !== null && to.width <= smallMax * unit;
  const turn = isFall ? fallTurns[isSmall ? 'small' : 'named'] : (undoTurns[index % 2] ?? 0);
  const bitmap = bitmaps.of(card, 'ghost', isSmall ? 0 : from.width + 24 * unit);
  const { image, width, height, margin } = bitmap;
  pen.save();
  pen.globalAlpha = to === null ? 1 - share : 1 - 0.6 * share;
  pen.translate(x + (endX - x) * sunk, y + (endY - y) * sunk);
  pen.rotate((turn * sunk * Math.PI) / 180);
  pen.drawImage(image, -width / 2 - margin, -height / 2 - margin, width + 2 * margin, height + 2 * margin);
  pen.restore();
}

/** What has become firm, or has changed where it lies. */
export function drawGlow(
  pen: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  kind: 'settle' | 'mark',
  ms: number,
  { unit, colours }: FlightPaper,
): void {
  const { settle, glow, mark } = motionTimes;
  const isSettled = kind === 'settle';
  const share = isSettled ? (ms - settle / 2) / (settle / 2 + glow) : ms / mark;
  if (share < 0 || share >= 1) return;
  const out = (isSettled ? 3 : 2 + 4 * share) * unit;
  pen.save();
  pen.globalAlpha = 1 - share;
  pen.strokeStyle = isSettled ? colours.kept : colours.textSoft;
  pen.lineWidth = (isSettled ? 3 : 2) * unit;
  if (isSettled) {
    pen.shadowColor = colours.kept;
    pen.shadowBlur = 10 * unit;
  }
  pen.beginPath();
  pen.roundRect(x - out, y - out, width + 2 * out, height + 2 * out, 8 * unit);
  pen.stroke();
  pen.restore();
}
