import type { Box, MapGround } from '../ground/geometry.ts';
import type { StageFlight, StageMotion } from '../../../app/stage/flight/flight.ts';
import { durationOf, stillsMs } from '../../../app/stage/flight/motion-times.ts';
import type { ThingId } from '../../../app/stage/picture.ts';
import { drawDropped, drawGlow } from './draw-changes.ts';
import { afterglowMs, drawAfterglow, drawFlight, type FlightPaper, type Flying } from './draw-flights.ts';
import type { FlightBitmaps } from './flight-bitmap.ts';
import { planEcho, planFlight, type FlightLook } from './plan-flight.ts';
import type { ThingRects } from './thing-rects.ts';

export type FlightSurface = {
  readonly ground: MapGround;
  readonly bitmaps: FlightBitmaps;
  readonly paper: FlightPaper;
  readonly wordOf: (flight: StageFlight) => string;
};

/** One motion under way. */
export type Begun = {
  readonly motion: StageMotion;
  readonly position: number;
  readonly rate: number;
  /** Where things lay when it began. */
  readonly rects: ReadonlyMap<ThingId, Box>;
  /** Out of sight until what flies or falls has come to lie there. */
  readonly hides: readonly ThingId[];
  startMs: number | null;
  flying: Planned | null;
};

/** A flight as it was planned for one form, with the map laid out and its things lying as they did. */
type Planned = Pick<FlightLook, 'ground' | 'form'> & {
  readonly version: number;
  readonly plan: Flying | null;
  readonly echo: Flying | null;
};

/** How a frame is drawn. */
type BegunFrame = {
  readonly rects: ThingRects;
  readonly surface: FlightSurface;
  /** The processes that are at what is followed; null: nothing is. */
  readonly followed: readonly string[] | null;
  /** Too many are in flight for names and labels. */
  readonly isCrowded: boolean;
};

/** From such a speed on there are only tabs without names, and no labels. */
const namedRateMax = 4;

export function drawBegun(pen: CanvasRenderingContext2D, one: Begun, ms: number, frame: BegunFrame): void {
  const { rects, surface } = frame;
  const { paper, bitmaps } = surface;
  const { motion } = one;
  switch (motion.kind) {
    case 'flight':
      return drawFlown(pen, one, motion, ms, frame);
    case 'fall':
    case 'undo': {
      const { kind } = motion;
      for (const [index, card] of motion.cards.entries()) {
        const from = one.rects.get(card.id) ?? null;
        const to = kind === 'fall' ? rects.of(card.id) : null;
        drawDropped(pen, { kind, card, index, from, to }, bitmaps, ms, paper);
      }
      return;
    }
    case 'settle':
    case 'mark': {
      const things = motion.things.flatMap((thing) => rects.of(thing) ?? []);
      for (const rect of things) drawGlow(pen, rect, motion.kind, ms, paper);
    }
  }
}

function drawFlown(
  pen: CanvasRenderingContext2D,
  one: Begun,
  flight: StageFlight,
  ms: number,
  frame: BegunFrame,
): void {
  const { paper } = frame.surface;
  const flying = planned(one, flight, frame);
  if (flying.plan === null) return;
  const over = landedMs(flight, paper.isReduced);
  if (ms < over) {
    drawFlight(pen, { flying: flying.plan, ms }, paper, frame.followed);
    return;
  }
  if (!paper.isReduced) drawAfterglow(pen, flying.plan, Math.min(1, (ms - over) / afterglowMs), paper);
  if (flying.echo !== null && ms < durationIn(flight, paper.isReduced))
    drawFlight(pen, { flying: flying.echo, ms: ms - over }, paper, frame.followed);
}

/** Planned anew where an end may have moved or the map has been laid out otherwise. */
function planned(one: Begun, flight: StageFlight, frame: BegunFrame): Planned {
  const { rects } = frame;
  const look = lookOf(one, flight, frame);
  const { ground, form } = look;
  if (one.flying !== null && look.label === null) return one.flying;
  const version = rects.version();
  const { flying } = one;
  if (flying?.version === version && flying.ground === ground && flying.form === form) return flying;
  const rectOf = (thing: ThingId | null): Box | null =>
    thing === null ? null : (rects.of(thing) ?? one.rects.get(thing) ?? null);
  const ends = { from: rectOf(flight.from.thing), to: rectOf(flight.to.thing) };
  const echo = flight.isUnheard ? planEcho(flight, ends, look) : null;
  one.flying = { ground, form, version, plan: planFlight(flight, ends, look), echo };
  return one.flying;
}

function lookOf({ rate }: Begun, flight: StageFlight, { surface, isCrowded }: BegunFrame): FlightLook {
  const { ground, bitmaps, paper, wordOf } = surface;
  const isNamed = !isCrowded && rate < namedRateMax;
  return {
    ground,
    bitmaps,
    colours: paper.colours,
    form: isNamed ? 'card' : 'tab',
    label: isNamed ? wordOf(flight) : null,
  };
}

/** When what flies is where it goes to; the answer that is lost comes after that. */
export function landedMs(flight: StageFlight, isReduced: boolean): number {
  return isReduced ? stillsMs : durationOf({ ...flight, isUnheard: false });
}

export function durationIn(motion: StageMotion, isReduced: boolean): number {
  if (!isReduced) return durationOf(motion);
  if (motion.kind !== 'flight') return 0;
  return motion.isUnheard ? 2 * stillsMs : stillsMs;
}
