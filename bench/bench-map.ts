import type { TokenFlight } from '../src/live/flights.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import { drawTokens, type TokenScene } from '../src/ui/map/draw-tokens.ts';
import { drawSprites } from '../src/ui/map/token-sprites.ts';
import { tracksOf } from '../src/ui/map/track.ts';
import { mapOf } from '../test/support/map-of.ts';
import type { BenchRow } from './bench-row.ts';

const tokenCount = 200;
const measureMs = 2_500;
const size = { width: 980, height: 534 };
const cargoes = ['command', 'event', 'query', 'reply', 'mail'] as const;

/** Frames a second with 200 tokens on the map's own canvas, and what one frame costs the page. */
export async function benchMap(): Promise<readonly BenchRow[]> {
  const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
  const { geometry, links } = mapOf(orderScenario.define(setup), size.width, size.height);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  document.body.append(canvas);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser draws on canvases');
  const scene: TokenScene = {
    ...size,
    scale: 1,
    tracks: tracksOf(geometry, links),
    boxes: Object.values(geometry.boxes),
    sprites: drawSprites(canvas, 1),
    isReduced: false,
  };

  let frameCount = 0;
  let drawMs = 0;
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const frame = (now: number): void => {
      const before = performance.now();
      drawTokens(pen, tokensAt(now, links), scene, null);
      drawMs += performance.now() - before;
      frameCount += 1;
      if (now - began < measureMs) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  const seconds = (performance.now() - began) / 1000;
  canvas.remove();
  return [
    {
      name: `map: frames with ${tokenCount} tokens`,
      ours: frameCount / seconds,
      raw: null,
      unit: 'frames/s',
      ratioAim: null,
    },
    {
      name: `map: scripting a frame with ${tokenCount} tokens`,
      ours: drawMs / frameCount,
      raw: null,
      unit: 'ms',
      ratioAim: null,
    },
  ];
}

function tokensAt(
  nowMs: number,
  links: readonly { readonly from: string; readonly to: string }[],
): readonly TokenFlight[] {
  return Array.from({ length: tokenCount }, (_, index): TokenFlight => {
    const link = links[index % links.length] ?? { from: '', to: '' };
    return {
      activation: `a${index}`,
      ...link,
      progress: ((nowMs + index * 37) % 1_000) / 1_000,
      phase: 'out',
      cargo: cargoes[index % cargoes.length] ?? 'event',
      label: 'OrderCreated',
    };
  });
}
