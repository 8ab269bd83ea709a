import type { Flight } from '../../app/lab/lab-state.ts';
import type { Box } from './ground/geometry.ts';
import { labelSpot } from './label-spot.ts';
import { spriteSize, type TokenSprites } from './token-sprites.ts';
import { tokenSpot } from './token-near.ts';
import type { Track } from './track.ts';

export type TokenScene = {
  readonly width: number;
  readonly height: number;
  /** Device pixels a pixel. */
  readonly scale: number;
  readonly tracks: ReadonlyMap<string, Track>;
  /** What labels keep away from. */
  readonly boxes: readonly Box[];
  readonly sprites: TokenSprites;
  /** Discrete places instead of a flight: at the start, half way, arrived. */
  readonly isReduced: boolean;
};

/** Beside what is followed the others step back. */
const otherAlpha = 0.4;

/** With more tokens than this their labels would only cover each other. */
const labelledCountMax = 8;
/** What a reader follows; questions and answers only say that something goes on. */
const labelled: ReadonlySet<Flight['cargo']> = new Set(['command', 'event', 'mail']);

/** One frame: everything is looked up and nothing is measured. */
export function drawTokens(
  pen: CanvasRenderingContext2D,
  flights: readonly Flight[],
  scene: TokenScene,
  /** The processes that are at what is followed; null: nothing is. */
  followed: readonly string[] | null,
): void {
  const { width, height, scale, tracks, sprites, isReduced } = scene;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, width, height);
  const hasLabels = flights.length <= labelledCountMax;
  const half = spriteSize / 2;
  for (let index = 0; index < flights.length; index += 1) {
    const flight = flights[index];
    if (flight === undefined) continue;
    const spot = tokenSpot(flight, index, tracks, isReduced);
    if (spot === null) continue;
    const { x, y } = spot;
    const isFollowed = followed?.includes(flight.activation) === true;
    pen.globalAlpha = followed === null || isFollowed ? 1 : otherAlpha;
    if (isFollowed) drawHalo(pen, x, y, scene);
    pen.drawImage(sprites[flight.cargo], x - half, y - half, spriteSize, spriteSize);
    if ((hasLabels || isFollowed) && flight.phase === 'out' && labelled.has(flight.cargo))
      drawLabel(pen, flight.label, x, y, scene);
  }
  pen.globalAlpha = 1;
}

function drawHalo(pen: CanvasRenderingContext2D, x: number, y: number, { sprites }: TokenScene): void {
  pen.beginPath();
  pen.arc(x, y, spriteSize / 2 + 4, 0, 2 * Math.PI);
  pen.lineWidth = 4;
  pen.strokeStyle = sprites.halo;
  pen.stroke();
}

function drawLabel(
  pen: CanvasRenderingContext2D,
  label: string,
  x: number,
  y: number,
  { sprites, width, height, boxes }: TokenScene,
): void {
  pen.font = sprites.font;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const half = pen.measureText(label).width / 2 + 5;
  const spot = labelSpot(x, y, 2 * half, { width, height }, boxes);
  pen.fillStyle = sprites.plate;
  pen.beginPath();
  pen.roundRect(spot.x - half, spot.y - 8, 2 * half, 16, 4);
  pen.fill();
  pen.fillStyle = sprites.text;
  pen.fillText(label, spot.x, spot.y + 0.5);
}
