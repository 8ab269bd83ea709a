import { armableOps, type ArmableOp } from './armable-ops.ts';
import { overlap } from './overlap.ts';
import type { Command } from '../kernel/message.ts';
import { flightsAt } from '../live/flights.ts';
import type { TabNews, TabRole } from '../live/tab-role.ts';
import type { IdleSource } from './idle.ts';
import { createPlayActions } from './lab-playing.ts';
import { findSubject } from './follow/find-subject.ts';
import type { LabParts } from './lab-parts.ts';
import { createSession } from './lab-session.ts';
import type { LabActions } from './lab-state.ts';
import { prefersStillness, type FrameSource } from './player.ts';
import { problemOf } from './problems.ts';
import { compareHash } from './compare/compared.ts';
import { comparedOfLab } from './compare/compared-of-lab.ts';
import { rerunUnder } from './rerun.ts';
import { writeRun, type SharedRun } from './run-file.ts';
import { sandboxAddress } from './scenario-ids.ts';
import { encodeRun, linkLengthMax } from './share-link.ts';

export type LabControl = {
  readonly actions: LabActions;
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
    const { services } = context.scenario;
    const intents: string[] = [];
    for (const command of commands) {
      if (!session.isDriving()) return [];
      const number = context.digestAt(store.getState().position).clientNumber + 1;
      const to = services[(number - 1) % services.length] ?? '';
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
    const { position, lights } = store.getState();
    return {
      setup: context.setup,
      story: context.story?.id ?? null,
      moves: tape.journal().map(({ move }) => move),
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
      session.enqueue(async () => parts.navigate(await rerunUnder(context, slot, variant)));
    },
    openSandbox: (scenario) => {
      playing.pause();
      parts.navigate(sandboxAddress(scenario));
    },
    compare: (against) => {
      playing.pause();
      session.enqueue(async () => {
        const compared = comparedOfLab(context, store.getState().cure, against);
        if (compared !== null) parts.navigate(await compareHash(compared));
      });
    },
    restart: () => rewrite(() => driver.restart(context.openingLength)),
    takeOver: parts.seat.takeOver,
    rebuildFromJournal: () => rewrite(driver.rebuild),
    retry: () => session.enqueue(session.retry),
    dismissProblem: () => session.show({ problem: null }),
    follow: (subject) => session.show({ subject }),
    subjectOf: (what) => findSubject(context.threads, what, store.getState().position),
    shareLink: async () => {
      const url = `${parts.pageUrl}#/run/${await encodeRun(sharedRun())}`;
      return url.length <= linkLengthMax
        ? { kind: 'link', url }
        : { kind: 'too-long', length: url.length, lengthMax: linkLengthMax };
    },
    exportFile: () => writeRun(sharedRun()),
    flights: () => {
      const { world, clock } = tape.momentAt(store.getState().position);
      return flightsAt(machine, world, clock, session.shownMs());
    },
  };

  return {
    actions,
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
