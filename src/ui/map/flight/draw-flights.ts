import type { Box } from '../ground/geometry.ts';
import { poseAt, motionTimes, stillPoseAt, type Pose } from '../../../app/stage/flight/motion-times.ts';
import type { FlightEnding } from '../../../app/stage/flight/flight.ts';
import type { FlightBitmap } from './flight-bitmap.ts';
import type { FlightColours } from './flight-colours.ts';
import { labelSpot } from './label-spot.ts';
import { pointOn, type FlightTrack } from './flight-track.ts';

/** One flight with all that a frame needs: everything is looked up and nothing is measured. */
export type Flying = {
  readonly track: FlightTrack;
  readonly ending: FlightEnding;
  readonly bitmap: FlightBitmap;
  /** Of its trail and its landing place. */
  readonly colour: string;
  /** Where it will come to lie; null: nowhere. */
  readonly landing: Box | null;
  /** In the lane beside it; null: there are too many. */
  readonly label: string | null;
  /** Between the two places, in shares of the way. */
  readonly lane: readonly [start: number, end: number];
  /** Outside what it leaves and what it becomes, in shares of the way: no line is drawn over their words. */
  readonly open: readonly [start: number, end: number];
  /** Where it turns round or fades, as a share of the way. */
  readonly reach: number;
  readonly activation: string;
};

/** One frame's instant of a flight. */
export type FlyingAt = { readonly flying: Flying; readonly ms: number };

export type FlightPaper = {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  /** The boxes of the places: what is said of a flight is over none of them. */
  readonly places: readonly Box[];
  /** Device pixels a pixel. */
  readonly scale: number;
  readonly colours: FlightColours;
  /** Discrete pictures instead of a motion. */
  readonly isReduced: boolean;
};

/** In units: the last of a way, which is slow. */
const lastStretch = 12;
/** Beside what is followed the others step back. */
const otherAlpha = 0.4;

export function clearPaper(pen: CanvasRenderingContext2D, { width, height, scale }: FlightPaper): void {
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, width, height);
}

export function poseOf({ flying, ms }: FlyingAt, { unit, isReduced }: FlightPaper): Pose {
  const { ending, track } = flying;
  if (isReduced) return stillPoseAt(ending, ms);
  return poseAt(ending, ms, Math.min(0.3, (lastStretch * unit) / Math.max(1, track.length)));
}

export function drawFlight(
  pen: CanvasRenderingContext2D,
  at: FlyingAt,
  paper: FlightPaper,
  /** The processes that are at what is followed; null: nothing is. */
  followed: readonly string[] | null,
): void {
  const { flying, ms } = at;
  const { track, bitmap, reach } = flying;
  const { unit, colours } = paper;
  const pose = poseOf(at, paper);
  const along = pose.along * reach;
  const [lane, y] = pointOn(track, along);
  // A lane at the edge of the map is narrower than what goes along it, which is not cut.
  const half = bitmap.width / 2;
  const x = Math.min(Math.max(lane, half), Math.max(half, paper.width - half));
  const isFollowed = followed?.includes(flying.activation) === true;
  const strength = followed === null || isFollowed ? 1 : otherAlpha;
  pen.globalAlpha = strength;
  if (flying.label !== null || paper.isReduced) drawAhead(pen, flying, along, paper);
  if (!paper.isReduced) drawTrail(pen, flying, along, 0.45 * strength, unit);
  if (flying.label !== null) drawLabel(pen, flying, along, flying.label, paper);
  pen.globalAlpha = strength * pose.alpha;
  pen.save();
  pen.translate(x, y);
  if (pose.turn !== 0) pen.rotate((pose.turn * Math.PI) / 180);
  pen.scale(pose.scale, pose.scale);
  if (isFollowed) drawHalo(pen, bitmap, colours.halo, unit);
  const { image, width, height, margin } = bitmap;
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  if (ms >= 0) pen.drawImage(image, -wide / 2, -high / 2, wide, high);
  pen.restore();
  pen.globalAlpha = 1;
}

/** The landing place, dashed, and dots along what is still to be flown. */
function drawAhead(
  pen: CanvasRenderingContext2D,
  { track, landing, colour, ending, bitmap, open }: Flying,
  along: number,
  { unit }: FlightPaper,
): void {
  if (ending !== 'lands' || landing === null) return;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = 2 * unit;
  pen.setLineDash([5 * unit, 3 * unit]);
  pen.beginPath();
  pen.roundRect(landing.x, landing.y, landing.width, landing.height, 6 * unit);
  pen.stroke();
  const ahead = along + (bitmap.width / 2 + 4 * unit) / Math.max(1, track.length);
  pen.setLineDash([0, 7 * unit]);
  pen.lineCap = 'round';
  pen.lineWidth = 3 * unit;
  pen.globalAlpha *= 0.6;
  if (ahead < open[1]) strokeTrack(pen, track, Math.max(ahead, open[0]), open[1]);
  pen.restore();
}

function drawTrail(
  pen: CanvasRenderingContext2D,
  { track, colour, open: [start, end] }: Flying,
  along: number,
  alpha: number,
  unit: number,
): void {
  const to = Math.min(along, end);
  if (to <= start) return;
  pen.save();
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = 4 * unit;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  strokeTrack(pen, track, start, to);
  pen.restore();
}

/** What is left of a trail after the landing. */
export function drawAfterglow(
  pen: CanvasRenderingContext2D,
  flying: Flying,
  share: number,
  { unit }: FlightPaper,
): void {
  drawTrail(pen, flying, flying.reach, 0.3 * (1 - share), unit);
}

function strokeTrack(pen: CanvasRenderingContext2D, track: FlightTrack, from: number, to: number): void {
  const { steps } = track;
  const last = steps.length / 2 - 1;
  const [first, end] = [pointOn(track, from), pointOn(track, to)];
  pen.beginPath();
  pen.moveTo(first[0], first[1]);
  for (let step = Math.ceil(from * last); step <= Math.floor(to * last); step += 1)
    pen.lineTo(steps[2 * step] ?? 0, steps[2 * step + 1] ?? 0);
  pen.lineTo(end[0], end[1]);
  pen.stroke();
}

function drawLabel(
  pen: CanvasRenderingContext2D,
  flying: Flying,
  along: number,
  label: string,
  { unit, colours, width, places }: FlightPaper,
): void {
  pen.font = `600 ${String(12 * unit)}px ${colours.fontFamily}`;
  const half = pen.measureText(label).width / 2 + 5 * unit;
  const spot = labelSpot(flying, along, { halfWidth: half, unit, mapWidth: width, places });
  if (spot === null) return;
  const [x, y] = spot;
  pen.fillStyle = colours.ground;
  pen.beginPath();
  pen.roundRect(x - half, y - 8 * unit, 2 * half, 16 * unit, 4 * unit);
  pen.fill();
  pen.fillStyle = colours.textSoft;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(label, x, y + 0.5);
}

function drawHalo(
  pen: CanvasRenderingContext2D,
  { width, height }: FlightBitmap,
  colour: string,
  unit: number,
): void {
  const out = 4 * unit;
  pen.beginPath();
  pen.roundRect(-width / 2 - out, -height / 2 - out, width + 2 * out, height + 2 * out, 8 * unit);
  pen.lineWidth = 4 * unit;
  pen.strokeStyle = colour;
  pen.stroke();
}

/** How long the trail stays after the flight. */
export const afterglowMs = motionTimes.lane;
