import type { MapGround } from '../src/ui/map/ground/geometry.ts';
import type { FlyingCard, StageFlight } from '../src/app/stage/flight/flight.ts';
import { clearPaper, drawFlight, type FlightPaper, type Flying } from '../src/ui/map/flight/draw-flights.ts';
import { flightBitmaps } from '../src/ui/map/flight/flight-bitmap.ts';
import { flightColours } from '../src/ui/map/flight/flight-colours.ts';
import { planFlight } from '../src/ui/map/flight/plan-flight.ts';
import type { BenchRow } from './bench-row.ts';

const tokenCount = 200;
const measureMs = 2_500;
const flightMs = 900;
const size = { width: 980, height: 520 };
const kinds: readonly FlyingCard['kind'][] = ['command', 'event', 'question', 'answer', 'effect'];

/** A service and a relay above a broker, two readers below it. */
const ground: MapGround = {
  ...size,
  unit: 1,
  boxes: {
    service: { x: 40, y: 40, width: 200, height: 120 },
    relay: { x: 700, y: 40, width: 200, height: 120 },
    broker: { x: 20, y: 220, width: 940, height: 100 },
    projection: { x: 40, y: 380, width: 200, height: 100 },
    notification: { x: 700, y: 380, width: 200, height: 100 },
  },
  paths: {
    'relay->broker': [
      [800, 160],
      [800, 220],
    ],
    'service->broker': [
      [140, 160],
      [140, 220],
    ],
    'projection->broker': [
      [140, 380],
      [140, 320],
    ],
    'notification->broker': [
      [800, 380],
      [800, 320],
    ],
  },
};
const callers = ['relay', 'service', 'projection', 'notification'];

/** Frames a second with 200 tokens on the map's own canvas, and what one frame costs the page. */
export async function benchMap(): Promise<readonly BenchRow[]> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  document.body.append(canvas);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser draws on canvases');
  const paper: FlightPaper = {
    ...size,
    unit: 1,
    places: Object.values(ground.boxes),
    scale: 1,
    colours: flightColours(canvas),
    isReduced: false,
  };
  const flying = flightsOver(paper);

  let frameCount = 0;
  let drawMs = 0;
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const frame = (now: number): void => {
      const before = performance.now();
      clearPaper(pen, paper);
      for (const [index, one] of flying.entries())
        drawFlight(pen, { flying: one, ms: (now + index * 37) % flightMs }, paper, null);
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

function flightsOver({ colours }: FlightPaper): readonly Flying[] {
  const bitmaps = flightBitmaps(1, 1, colours);
  return Array.from({ length: tokenCount }, (_, index): Flying[] => {
    const caller = callers[index % callers.length] ?? '';
    const isAnswer = index % 2 === 1;
    const ends = [caller, 'broker'].map((place) => ({ place, thing: null }));
    const [from, to] = isAnswer ? ends.toReversed() : ends;
    if (from === undefined || to === undefined) return [];
    const flight: StageFlight = {
      kind: 'flight',
      activation: `a${String(index)}`,
      card: { kind: kinds[index % kinds.length] ?? 'event', number: index % 20, name: 'OrderCreated' },
      from,
      to,
      link: `${caller}->broker`,
      isAnswer,
      word: 'publish',
      ending: 'lands',
      isUnheard: false,
    };
    const row = { x: 60 + (index % 10) * 80, y: 250, width: 70, height: 26 };
    const at = isAnswer ? { from: row, to: null } : { from: null, to: row };
    const planned = planFlight(flight, at, { ground, bitmaps, colours, form: 'tab', label: null });
    return planned === null ? [] : [planned];
  }).flat();
}
