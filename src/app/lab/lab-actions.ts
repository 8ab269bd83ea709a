import { storyOf } from '../activity/activity.ts';
import { labAddress, sandboxAddress } from '../addresses.ts';
import { armableOps, type ArmableOp } from '../moves/armable-ops.ts';
import { overlap } from '../moves/overlap.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { flightsAt } from '../../live/flights.ts';
import type { TabNews, TabRole } from '../../live/tab-role.ts';
import type { IdleSource } from '../motion/idle.ts';
import { createPlayActions } from './lab-playing.ts';
import { findSubject } from '../follow/find-subject.ts';
import type { LabParts } from './lab-parts.ts';
import { createSession } from './lab-session.ts';
import type { LabActions } from './lab-state.ts';
import { routed } from '../../scenarios/form/routes.ts';
import { prefersStillness, type FrameSource } from '../motion/player.ts';
import { problemOf } from './problems.ts';
import { compareHash } from '../compare/compared.ts';
import { comparedOfLab } from './compared-of-lab.ts';
import { rerunUnder } from './rerun.ts';
import { writeRows, writeRun } from '../run/run-file.ts';
import { type SharedRun } from '../run/shared-run.ts';
import { stepCountMax } from '../run/script-shape.ts';
import { addressLengthMax, addressMoveCountMax, addressOfRun, linkLengthMax } from '../run/share-link.ts';

export type LabControl = {
  readonly actions: LabActions;
  /**
   * The address that opens the moment that is looked at, anywhere; where that is too long, one for this
   * browser; null where not even this browser keeps the run. A run as it was begun has the address
   * that it was begun at, if there is one.
   */
  readonly momentAddress: (begunAt: string | null) => Promise<string | null>;
  readonly onRole: (role: TabRole) => void;
  readonly onNews: (news: TabNews) => void;
  readonly close: () => void;
};

/** What the views can ask for. */
export function createLabControl(
  parts: LabParts,
  frames: FrameSource,
  glideFrames: FrameSource,
  idle: IdleSource,
): LabControl {
  const { context, store } = parts;
  const { driver, machine } = context;
  const { tape } = driver;
  const session = createSession(parts, {
    stop: frames.stop,
    glideFrames,
    isStill: prefersStillness,
    idle,
  });
  const playing = createPlayActions(session, frames);

  /** Whatever rewrites the run: paused, by the driving tab only, and looked at from its head. */
  const rewrite = (work: () => ReturnType<typeof driver.rebuild>): void => {
    playing.pause();
    const rewriteNow = async (): Promise<void> => {
      if (!session.isDriving() || !(await session.settled(await work(), 'rewritten', rewriteNow))) return;
      session.setShownMs(tape.head().clock.nowMs);
      session.show({ held: [] });
      session.showHead();
    };
    session.enqueue(rewriteNow);
  };

  /** Sends from a client each, and tells what they are called. */
  const sendNow = async (commands: readonly Command[]): Promise<readonly string[]> => {
    const { routes } = context.scenario;
    const intents: string[] = [];
    for (const command of commands) {
      if (!session.isDriving()) return [];
      const number = context.digestAt(store.getState().position).clientNumber + 1;
      const to = routed(routes, command, number - 1) ?? '';
      intents.push(`c${number}`);
      await session.makeHere({ kind: 'send', intent: `c${number}`, to, command });
    }
    return intents;
  };
  const sendAll = (commands: readonly Command[]): void =>
    session.enqueue(async () => {
      await sendNow(commands);
    });

  const overlapNow = async (command: Command): Promise<void> => {
    const intents = await sendNow([command, command]);
    if (intents.length === 0) return;
    const { moves, held } = overlap(machine, tape, intents);
    if (!(await session.settled(await driver.make(moves), 'moved', async () => overlapNow(command)))) return;
    session.show({ held: [...store.getState().held, ...held] });
    session.showHead();
  };
  const holdOnly = (change: (held: readonly string[]) => readonly string[]): void =>
    session.enqueue(async () => {
      session.show({ held: change(store.getState().held) });
      await Promise.resolve();
    });

  const sharedRun = (): SharedRun => {
    const { head, position, lights } = store.getState();
    return {
      setup: context.setup,
      story: storyOf(context.activity)?.id ?? null,
      // As far as it is seen: a move may be under way.
      moves: tape
        .journal()
        .slice(0, head)
        .map(({ move }) => move),
      position,
      broken: lights.filter(({ state }) => state === 'broken').map(({ property }) => property),
    };
  };

  let armable: readonly ArmableOp[] | null = null;
  const actions: LabActions = {
    ...playing,
    act: (move) => {
      session.glide.interrupt();
      session.enqueue(async () => {
        if (session.isDriving()) await session.makeHere(move);
      });
    },
    send: (command) => sendAll([command]),
    sendTwice: (command) => sendAll([command, command]),
    overlap: (command) => {
      playing.pause();
      session.enqueue(async () => overlapNow(command));
    },
    hold: (process) => holdOnly((held) => [...held.filter((id) => id !== process), process]),
    release: (process) => holdOnly((held) => held.filter((id) => id !== process)),
    armable: () => (armable ??= armableOps(machine, context.scenario, context.start)),
    openBranch: (branch) => rewrite(() => driver.openBranch(branch)),
    switchVariant: (slot, variant) => {
      playing.pause();
      session.enqueue(async () => {
        const address = await rerunUnder(context, slot, variant);
        if (address === null) session.say({ kind: 'run-too-long', detail: '', canRetry: false });
        else parts.navigate(address);
      });
    },
    openSandbox: (scenario) => {
      playing.pause();
      parts.navigate(sandboxAddress(scenario));
    },
    compare: (against) => {
      playing.pause();
      session.enqueue(async () => {
        const compared = comparedOfLab(context, store.getState().cure, against);
        if (compared === null) return;
        if (compared.script.length > stepCountMax)
          session.say({ kind: 'run-too-long', detail: '', canRetry: false });
        else parts.navigate(await compareHash(compared));
      });
    },
    restart: () => rewrite(() => driver.restart(Math.min(tape.length(), context.storyOpening.length))),
    beginAnew: () => rewrite(() => driver.beginAnew(context.storyOpening)),
    takeOver: parts.seat.takeOver,
    rebuildFromJournal: () => rewrite(driver.rebuild),
    retry: () => session.enqueue(session.retry),
    dismissProblem: () => session.show({ problem: null }),
    follow: (subject) => session.show({ subject }),
    subjectOf: (what) => findSubject(context.threads, what, store.getState().position),
    shareLink: async () => {
      playing.pause();
      // What is under way comes first, so that the link is of the moment that is seen then.
      const run = await new Promise<SharedRun>((resolve) => {
        session.enqueue(async () => {
          resolve(sharedRun());
          await Promise.resolve();
        });
      });
      const url = `${parts.pageUrl}${await addressOfRun(run)}`;
      return url.length <= linkLengthMax
        ? { kind: 'link', url }
        : { kind: 'too-long', length: url.length, lengthMax: linkLengthMax };
    },
    exportFile: () => writeRun(sharedRun()),
    exportRows: async () => {
      const rows = await driver.rawRows();
      if (rows.ok) return writeRows(context.runId, rows.value);
      session.say(problemOf(rows.failure));
      return null;
    },
    flights: () => {
      const { world, clock } = tape.momentAt(store.getState().position);
      return flightsAt(machine, world, clock, session.shownMs());
    },
  };

  const momentAddress: LabControl['momentAddress'] = async (begunAt) => {
    const { head, position, branches, keptIn } = store.getState();
    const isBegun = head === context.storyOpening.length && position === head && branches.length === 0;
    if (isBegun && begunAt !== null) return begunAt;
    if (head <= addressMoveCountMax) {
      const address = await addressOfRun(sharedRun());
      if (parts.pageUrl.length + address.length <= addressLengthMax) return address;
    }
    return keptIn === 'indexeddb' ? labAddress(context.runId, position) : null;
  };

  return {
    actions,
    momentAddress,
    onRole: (role) => {
      if (role === 'watching') playing.pause();
      session.enqueue(async () => {
        // Told again what is known already, the view stays where it is.
        if (role === store.getState().role) return;
        const caughtUp = await driver.catchUp();
        if (!caughtUp.ok) session.say(problemOf(caughtUp.failure));
        session.setShownMs(tape.head().clock.nowMs);
        session.show({ role, position: tape.length() });
      });
    },
    // A driving tab hears news, too: what another had under way when its seat was taken.
    onNews: (news) =>
      session.enqueue(async () => {
        const isAtHead = store.getState().position === tape.length();
        const heard = await driver.catchUp();
        if (!heard.ok) {
          session.say(problemOf(heard.failure));
          return;
        }
        session.setShownMs(tape.head().clock.nowMs);
        session.show(isAtHead || news.kind === 'rewritten' ? { position: tape.length() } : {});
      }),
    close: () => {
      playing.pause();
      session.close();
    },
  };
}
