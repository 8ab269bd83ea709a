import { nextByClock } from '../../live/clock.ts';
import { forMs } from '../motion/idle.ts';
import { lookMs } from '../stage/flight/motion-times.ts';
import { motionsBetween } from '../stage/flight/motions-between.ts';
import { createSteps } from './lab-steps.ts';
import { storyWatch } from './story-watch.ts';
import type { LabActions } from './lab-state.ts';
import type { LabSession } from './lab-session.ts';
import type { FrameSource } from '../motion/player.ts';

/** Moves that one transaction of the storage takes at most, at the higher speeds. */
const batchSizeMax = 50;
/** With many commands under way a move takes longer, and the page must still answer. */
const batchMsMax = 8;
/** Up to this speed every move is shown by itself. */
const singleSpeedMax = 4;
/** Up to this speed a move is looked at to its end before the next one is made. */
const oneByOneSpeedMax = 2;

type PlayActions = Pick<
  LabActions,
  | 'play'
  | 'pause'
  | 'step'
  | 'stepOver'
  | 'stepBack'
  | 'stepBackOver'
  | 'toStart'
  | 'toEnd'
  | 'seek'
  | 'setSpeed'
>;

/** The transport: time runs, stands, or is looked back on. */
export function createPlayActions(session: LabSession, frames: FrameSource): PlayActions {
  const { store, context } = session.parts;
  const { driver, machine } = context;
  const { tape } = driver;
  const { seek, seekBackOver, stepNow, stepOverNow } = createSteps(session);
  let isBusy = false;
  let waitedMs = 0;
  let looked = store.getState();
  let lookMsLeft = 0;

  const pause = (): void => {
    frames.stop();
    if (!store.getState().isPlaying) return;
    session.show({ isPlaying: false });
    session.parts.entry.settle();
  };

  const inPause = (work: () => void): void => {
    pause();
    session.enqueue(async () => {
      work();
      await Promise.resolve();
    });
  };

  /** Whether what has happened last has been seen to its end, however it came about. */
  const isLookedAt = (passedMs: number): boolean => {
    const now = store.getState();
    const seen = motionsBetween(looked, now).flatMap(({ motions }) => motions);
    lookMsLeft = now.position > looked.position ? lookMs(seen) : lookMsLeft - passedMs;
    looked = now;
    return lookMsLeft <= 0;
  };

  const advance = async (elapsedMs: number): Promise<void> => {
    const { isPlaying, speed } = store.getState();
    if (!isPlaying) return;
    const isOneByOne = speed <= oneByOneSpeedMax;
    if (isOneByOne && !isLookedAt(elapsedMs * speed)) return;
    const isMax = isOneByOne || speed === Number.POSITIVE_INFINITY;
    const untilMs = isMax ? Number.POSITIVE_INFINITY : session.shownMs() + elapsedMs * speed;
    const held = session.held();
    const countMax = speed > singleSpeedMax ? batchSizeMax : 1;
    const [isInTime, isUntold] = [forMs(batchMsMax), storyWatch(context)];
    const made = await driver.runClock(countMax, untilMs, held, (move) => isUntold(move) && isInTime());
    if (!made.ok) {
      await session.settled(made, 'moved', stepNow);
      return;
    }
    const { clock, world } = tape.head();
    const due = nextByClock(machine, clock, world, held);
    session.setShownMs(isMax ? clock.nowMs : Math.min(untilMs, due?.atMs ?? clock.nowMs));
    if (made.value > 0) {
      await session.settled(made, 'moved', stepNow);
      session.showHead();
    }
    // At rest time stands still; a story waits for its reader.
    if (due === null || store.getState().storyPress !== null) pause();
  };

  return {
    pause,
    play: () => {
      if (!session.isDriving() || store.getState().isPlaying) return;
      if (store.getState().position < tape.length()) seek(tape.length());
      [looked, lookMsLeft] = [store.getState(), 0];
      session.show({ isPlaying: true, problem: null });
      const { storyPress } = store.getState();
      if (storyPress !== null) session.enqueue(async () => session.makeHere(storyPress));
      frames.start((elapsedMs) => {
        waitedMs += elapsedMs;
        if (isBusy) return;
        isBusy = true;
        session.enqueue(async () => {
          const passedMs = waitedMs;
          waitedMs = 0;
          try {
            await advance(passedMs);
          } finally {
            isBusy = false;
          }
        });
      });
    },
    step: () => {
      pause();
      session.enqueue(stepNow);
    },
    stepOver: () => {
      pause();
      session.enqueue(stepOverNow);
    },
    stepBackOver: () => inPause(seekBackOver),
    stepBack: () => inPause(() => seek(store.getState().position - 1)),
    toStart: () => inPause(() => seek(0)),
    toEnd: () => inPause(() => seek(tape.length())),
    seek: (position) => inPause(() => seek(position)),
    setSpeed: (speed) => session.show({ speed }),
  };
}
