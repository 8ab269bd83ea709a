import type { Result } from '../../base/result.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { World } from '../../kernel/world/world.ts';
import { armedMove } from '../../kernel/machine/armed-move.ts';
import { nextByClock, type HeldProcesses } from '../../live/clock.ts';
import type { DriverFailure } from '../../live/driver-failure.ts';
import type { JournalEntry } from '../../live/journal.ts';
import { equalJson } from '../../base/equal.ts';
import type { Problem } from '../problem/problem.ts';
import { describeLab } from './lab-view.ts';
import { type LabStance } from './lab-context.ts';
import { forMs, type IdleSource } from '../motion/idle.ts';
import type { LabParts } from './lab-parts.ts';
import { problemOf } from '../problem/problems.ts';
import { isWithinRules } from './within-rules.ts';
import type { MayGoOn } from '../verdicts/look-ahead.ts';

/** What all actions share: one queue, one state, one shown time. */
export type LabSession = {
  readonly parts: LabParts;
  readonly isDriving: () => boolean;
  readonly held: () => HeldProcesses;
  /** Does one thing after the other, however fast the keys are pressed. */
  readonly enqueue: (work: () => Promise<void>) => void;
  /** While that is done, what is shown is on the way to what a press goes on to. */
  readonly onTheWay: (isSo: boolean, work: () => Promise<void>) => Promise<void>;
  readonly show: (change: Partial<LabStance>) => void;
  readonly showHead: () => void;
  readonly say: (problem: Problem) => void;
  /** Tells a failure, or the other tabs of the growth; answers whether all went well. */
  readonly settled: (
    result: Result<unknown, DriverFailure>,
    news: 'moved' | 'rewritten',
    again: () => Promise<void>,
  ) => Promise<boolean>;
  /** Does once more what failed last, if the run still stands where it stood. */
  readonly retry: () => Promise<void>;
  /** Makes a move where the views look; in the past the old future becomes a branch. */
  readonly makeHere: (move: Move) => Promise<void>;
  readonly makeAt: (position: number, made: JournalEntry) => Promise<void>;
  /** Virtual time between the last move and the next. */
  readonly shownMs: () => number;
  readonly setShownMs: (nowMs: number) => void;
  readonly close: () => void;
};

export type SessionMotion = {
  /** Ends the playing. */
  readonly stop: () => void;
  /** In which the promises are judged further than a shown state has time for. */
  readonly idle: IdleSource;
};

/** What a look ahead may take of each shown state; small systems need a tenth of it. */
const judgeMsMax = 6;

export function createSession(parts: LabParts, motion: SessionMotion): LabSession {
  const { context, store, seat } = parts;
  const { driver, machine } = context;
  const { tape } = driver;
  let isClosed = false;
  let isOnTheWay = false;
  let shownMs = tape.momentAt(store.getState().position).clock.nowMs;
  let queue: Promise<void> = Promise.resolve();
  let failed: { readonly again: () => Promise<void>; readonly length: number } | null = null;

  const judgeFurther = judgingFurther(parts);
  const held = (): HeldProcesses => new Set(store.getState().held);
  const show: LabSession['show'] = (change) => {
    if (isClosed) return;
    const { position, isPlaying, speed, role, problem, subject, held } = store.getState();
    const stance = { position, isPlaying, isOnTheWay, speed, role, problem, subject, held, ...change };
    context.foresight.judge(Math.min(stance.position, tape.length()), forMs(judgeMsMax));
    store.setState(describeLab(context, stance), true);
    motion.idle.start(judgeFurther);
  };
  motion.idle.start(judgeFurther);
  const say = (problem: Problem): void => {
    motion.stop();
    show({ problem, isPlaying: false });
  };
  const settled: LabSession['settled'] = async (result, news, again) => {
    if (!result.ok) {
      failed = { again, length: tape.length() };
      const caught = result.failure.kind === 'overtaken' ? await driver.catchUp() : null;
      if (caught !== null) show({ position: tape.length() });
      // What looks like another writer may be a row that somebody has changed.
      say(problemOf(caught?.ok === false ? caught.failure : result.failure));
      return false;
    }
    seat.announce({ kind: news });
    return true;
  };
  const showHead = (): void => {
    shownMs = Math.max(shownMs, tape.head().clock.nowMs);
    show({ position: tape.length(), problem: null });
    parts.entry.grown();
  };
  const makeAt: LabSession['makeAt'] = async (position, made) => {
    const isFork = position < tape.length();
    const result = isFork ? await driver.fork(position, made) : await driver.make([made]);
    const news = isFork ? 'rewritten' : 'moved';
    if (!(await settled(result, news, async () => makeAt(position, made)))) return;
    shownMs = made.atMs;
    showHead();
  };

  return {
    parts,
    held,
    isDriving: () => store.getState().role === 'driving',
    enqueue: (work) => {
      queue = queue.then(work).catch((error: unknown) => {
        say({ kind: 'unexpected', detail: String(error), canRetry: false });
      });
    },
    onTheWay: async (isSo, work) => {
      isOnTheWay = isSo;
      try {
        await work();
      } finally {
        isOnTheWay = false;
      }
    },
    show,
    showHead,
    say,
    settled,
    retry: async () => {
      const work = failed;
      // What failed may have been kept all the same, or what was kept may be gone.
      const isDriving = store.getState().role === 'driving';
      const compared = isDriving ? await driver.recover() : await driver.catchUp();
      if (!compared.ok) {
        say(problemOf(compared.failure));
        return;
      }
      failed = null;
      if (isDriving) seat.announce({ kind: 'rewritten' });
      if (work?.length === tape.length()) {
        show({ problem: null });
        await work.again();
      } else showHead();
    },
    makeAt,
    makeHere: async (pressed) => {
      const { position } = store.getState();
      const { clock, world } = tape.momentAt(position);
      if (!isWithinRules(context, store.getState(), pressed)) {
        say({ kind: 'outside-rules', detail: '', canRetry: false });
        return;
      }
      const isHead = position === tape.length();
      const nowMs = isHead ? Math.max(clock.nowMs, shownMs) : clock.nowMs;
      const due = nextByClock(machine, clock, world, held());
      await makeAt(position, timely(machine, world, pressed, due, nowMs));
    },
    shownMs: () => shownMs,
    setShownMs: (nowMs) => {
      shownMs = nowMs;
    },
    close: () => {
      isClosed = true;
      motion.idle.stop();
    },
  };
}

/** What is looked at is judged first, then what its marks are told from; answers whether all is. */
function judgingFurther({ context, store }: LabParts): (mayGoOn: MayGoOn) => boolean {
  const { foresight } = context;
  const { tape } = context.driver;
  /** Only what is told by the promises: all else stands as it did, tokens in flight among it. */
  const showJudged = (): void => {
    const { lights, marks, verdicts, cure, question, challenge } = describeLab(context, store.getState());
    store.setState({ lights, marks, verdicts, cure, question, challenge });
  };
  return (mayGoOn) => {
    const { position, isPlaying } = store.getState();
    const wasJudged = foresight.at(position) !== null;
    if (!foresight.judge(position, mayGoOn)) return false;
    if (!wasJudged) showJudged();
    if (isPlaying) return true;
    const isDone = foresight.judgeBefore(mayGoOn);
    const { verdicts } = context.verdicts(context.digestAt(tape.length()));
    if (verdicts !== store.getState().verdicts) showJudged();
    return isDone;
  };
}

/** The move that comes of a press, and when. */
function timely(
  machine: Machine,
  world: World,
  pressed: Move,
  due: JournalEntry | null,
  nowMs: number,
): JournalEntry {
  // What is armed strikes whoever lets the op happen.
  const isLet = pressed.kind === 'op' && pressed.outcome === 'done';
  const instead = isLet ? armedMove(machine, world, pressed) : null;
  // Whoever presses one of several ways means that one, whatever had been decided beforehand.
  const isSameOp = instead?.kind === 'op' && instead.outcome === 'done';
  const move = instead === null || isSameOp ? pressed : instead;
  // The clock's own choice happens when it is due. Anything else happens now: a fault that is
  // pressed while a token flies out strikes before the op takes effect (K6).
  return due !== null && equalJson(due.move, move) ? due : { move, atMs: nowMs };
}
