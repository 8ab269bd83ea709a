import type { StageFlight, StageMotion } from '../../../app/stage/flight/flight.ts';
import { stillAt, untilNextStillMs } from '../../../app/stage/flight/motion-times.ts';
import type { MoveMotions } from '../../../app/stage/flight/motions-between.ts';
import type { ThingId } from '../../../app/stage/picture.ts';
import { drawBegun, durationIn, landedMs, type Begun, type FlightSurface } from './begun-motion.ts';
import { afterglowMs, clearPaper, poseOf } from './draw-flights.ts';
import { pointOn } from './flight-track.ts';
import type { ThingRects } from './thing-rects.ts';

/** The moves that are seen to happen now. */
export type FlightStage = {
  /** Before the page shows what they lead to, so that what they leave is still where it was. */
  readonly begin: (move: SeenMotions) => void;
  /**
   * Draws an instant; answers in how many milliseconds there is another to draw, unless a thing moves before. 0: with
   * the next frame; null: all is still.
   */
  readonly frame: (
    pen: CanvasRenderingContext2D,
    nowMs: number,
    followed: readonly string[] | null,
  ) => number | null;
  /** The flight at a point; null: none within reach. */
  readonly flightAt: (x: number, y: number) => FlightInSight | null;
  readonly clear: () => void;
};

export type SeenMotions = MoveMotions & {
  /** What lay there before: what is not there is out of sight until something has landed as it. */
  readonly known: ReadonlySet<ThingId>;
  /** Times the speed of one. */
  readonly rate: number;
};

export type FlightInSight = {
  readonly flight: StageFlight;
  readonly position: number;
  readonly x: number;
  readonly y: number;
};

/** With more than so many in flight there are only tabs without names, and no labels. */
const namedCountMax = 8;
/** The half of a finger's target. */
const reach = 22;
/** More than can be told apart. */
const motionCountMax = 240;

export function createFlightStage(rects: ThingRects, surface: () => FlightSurface): FlightStage {
  let begun: Begun[] = [];
  let lastMs = 0;
  /** What the still on the paper was drawn from; null: what is there moves. */
  let still: readonly unknown[] | null = null;

  const hide = (): void => rects.hide(begun.flatMap((one) => (hasLanded(one, lastMs) ? [] : one.hides)));

  return {
    begin: ({ motions, position, known, rate }) => {
      for (const motion of motions) {
        const things = thingsOf(motion);
        const found = things.flatMap((thing) => {
          const rect = rects.of(thing);
          return rect === null ? [] : [[thing, rect] as const];
        });
        const hides = hiddenBy(motion).filter((thing) => motion.kind === 'fall' || !known.has(thing));
        begun.push({ motion, position, rate, rects: new Map(found), hides, startMs: null, flying: null });
      }
      begun = begun.slice(-motionCountMax);
      hide();
    },
    frame: (pen, nowMs, followed) => {
      const { paper } = surface();
      lastMs = nowMs;
      for (const one of begun) one.startMs ??= nowMs;
      begun = begun.filter((one) => elapsed(one, nowMs) < lingerMs(one.motion, paper.isReduced));
      hide();
      const before = still;
      still = paper.isReduced ? stillOf(nowMs, followed) : null;
      if (before !== null && still !== null && isSameStill(before, still)) return nextMs(nowMs);
      clearPaper(pen, paper);
      const isCrowded = begun.filter(({ motion }) => motion.kind === 'flight').length > namedCountMax;
      for (const one of begun)
        drawBegun(pen, one, elapsed(one, nowMs), { rects, surface: surface(), followed, isCrowded });
      return nextMs(nowMs);
    },
    flightAt: (x, y) => {
      const { paper } = surface();
      let [nearest, best]: [FlightInSight | null, number] = [null, Infinity];
      for (const one of begun) {
        const plan = one.flying?.plan;
        const ms = elapsed(one, lastMs);
        if (one.motion.kind !== 'flight' || plan == null || ms > landedMs(one.motion, paper.isReduced))
          continue;
        const [cx, cy] = pointOn(plan.track, poseOf({ flying: plan, ms }, paper).along * plan.reach);
        const beside = Math.max(0, Math.abs(cx - x) - plan.bitmap.width / 2);
        const distance = Math.hypot(beside, cy - y);
        if (distance > reach || distance >= best) continue;
        best = distance;
        nearest = { flight: one.motion, position: one.position, x: cx, y: cy };
      }
      return nearest;
    },
    clear: () => {
      begun = [];
      hide();
    },
  };

  function nextMs(nowMs: number): number | null {
    if (begun.length === 0) return null;
    if (!surface().paper.isReduced) return 0;
    return Math.min(...begun.map((one) => untilNextStillMs(elapsed(one, nowMs)) / one.rate));
  }

  function stillOf(nowMs: number, followed: readonly string[] | null): readonly unknown[] {
    const shown = begun.flatMap((one) => [one, stillAt(elapsed(one, nowMs))]);
    return [surface(), rects.version(), followed, ...shown];
  }

  function hasLanded(one: Begun, nowMs: number): boolean {
    const { paper } = surface();
    const { motion } = one;
    const ms =
      motion.kind === 'flight' ? landedMs(motion, paper.isReduced) : durationIn(motion, paper.isReduced);
    return elapsed(one, nowMs) >= ms;
  }
}

const isSameStill = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

const elapsed = ({ startMs, rate }: Begun, nowMs: number): number =>
  startMs === null ? 0 : (nowMs - startMs) * rate;

/** How long anything is drawn of it. */
function lingerMs(motion: StageMotion, isReduced: boolean): number {
  const glow = motion.kind === 'flight' && !isReduced ? afterglowMs : 0;
  return Math.max(
    durationIn(motion, isReduced),
    motion.kind === 'flight' ? landedMs(motion, isReduced) + glow : 0,
  );
}

/** What a motion ends as. */
function hiddenBy(motion: StageMotion): readonly ThingId[] {
  if (motion.kind === 'fall') return motion.cards.map(({ id }) => id);
  return motion.kind === 'flight' && motion.ending === 'lands'
    ? [motion.to.thing].flatMap((thing) => thing ?? [])
    : [];
}

function thingsOf(motion: StageMotion): readonly ThingId[] {
  switch (motion.kind) {
    case 'flight':
      return [motion.from.thing, motion.to.thing].flatMap((thing) => thing ?? []);
    case 'fall':
    case 'undo':
      return motion.cards.map(({ id }) => id);
    case 'settle':
    case 'mark':
      return motion.things;
  }
}
