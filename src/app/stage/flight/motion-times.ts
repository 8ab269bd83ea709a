import type { FlightEnding, StageMotion } from './flight.ts';

/** How long each part of a motion takes at the speed of one, in milliseconds. */
export const motionTimes = {
  lift: 120,
  lane: 600,
  landing: 180,
  /** Out to where it bounces or fades. */
  out: 450,
  stop: 120,
  home: 330,
  fade: 300,
  crack: 160,
  fall: 500,
  undo: 400,
  /** All that was not committed turns solid in one frame, in the middle of it. */
  settle: 240,
  glow: 300,
  mark: 200,
  /** What is only told is read meanwhile. */
  told: 350,
  /** Each of the three pictures that stand for a flight where motion is unwanted. */
  still: 300,
} as const;

const endingMs: Readonly<Record<FlightEnding, number>> = {
  lands: motionTimes.lift + motionTimes.lane + motionTimes.landing,
  bounces: motionTimes.out + motionTimes.stop + motionTimes.home,
  fades: motionTimes.out + motionTimes.fade,
};

/** How long a motion takes at the speed of one. */
export function durationOf(motion: StageMotion): number {
  switch (motion.kind) {
    case 'flight':
      return endingMs[motion.ending] + (motion.isUnheard ? endingMs.fades : 0);
    case 'fall':
      return motionTimes.crack + motionTimes.fall;
    case 'undo':
      return motionTimes.undo;
    case 'settle':
      return motionTimes.settle + motionTimes.glow;
    case 'mark':
      return motionTimes.mark;
  }
}

/** How long a move is looked at before the next, at the speed of one. */
export function lookMs(motions: readonly StageMotion[]): number {
  return Math.max(motionTimes.told, ...motions.map(durationOf));
}

/** Where what flies is, and how it lies there, at an instant of its flight. */
export type Pose = {
  /** From 0 to 1 of its way; of one that bounces or fades, of the way to where it does. */
  readonly along: number;
  readonly scale: number;
  /** In degrees. */
  readonly turn: number;
  readonly alpha: number;
};

/** Slow out of the hand, quick in the lane, slow into the cell. */
export function eased(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

const liftedScale = 1.04;

/** `lastShare`: how much of the way is its landing, slow to the end. */
export function poseAt(ending: FlightEnding, ms: number, lastShare: number): Pose {
  switch (ending) {
    case 'lands':
      return landingPose(ms, lastShare);
    case 'bounces': {
      const { out, stop, home } = motionTimes;
      const back = Math.max(0, ms - out - stop) / home;
      return {
        along: ms <= out + stop ? eased(ms / out) : 1 - eased(back),
        scale: liftedScale,
        turn: 0,
        alpha: 1,
      };
    }
    case 'fades': {
      const { out, fade } = motionTimes;
      const alpha = 1 - Math.min(1, Math.max(0, ms - out) / fade);
      return { along: eased(ms / out), scale: liftedScale, turn: 0, alpha };
    }
  }
}

function landingPose(ms: number, lastShare: number): Pose {
  const { lift, lane, landing } = motionTimes;
  const inLane = eased((ms - lift) / lane) * (1 - lastShare);
  const down = Math.min(1, Math.max(0, (ms - lift - lane) / landing));
  const raised = Math.min(1, Math.max(0, ms) / lift) * (1 - down);
  return {
    along: inLane + lastShare * (1 - (1 - down) ** 2),
    scale: 1 + (liftedScale - 1) * raised,
    turn: down > 0 && down < 1 ? down - 1 : 0,
    alpha: 1,
  };
}

/** Which of the pictures is shown that stand in place of a motion, and in place of its answer after it. */
export const stillAt = (ms: number): number => Math.floor(ms / motionTimes.still);

/** How long it is until the next of them. */
export const untilNextStillMs = (ms: number): number => motionTimes.still - (ms % motionTimes.still);

/** Three pictures in place of a motion: at its start, half-way, and at its end. */
export function stillPoseAt(ending: FlightEnding, ms: number): Pose {
  const picture = Math.min(2, stillAt(ms));
  const along = ending === 'bounces' ? ([0, 1, 0][picture] ?? 0) : picture / 2;
  const end = ending === 'fades' && picture === 2;
  return { along, scale: 1, turn: 0, alpha: end ? 0.4 : 1 };
}

export const stillsMs = 3 * motionTimes.still;
