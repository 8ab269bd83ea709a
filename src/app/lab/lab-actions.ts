import { sandboxAddress } from '../addresses.ts';
import { armableOps, type ArmableOp } from '../moves/armable-ops.ts';
import type { TabNews, TabRole } from '../../live/tab-role.ts';
import type { IdleSource } from '../motion/idle.ts';
import { createPlayActions } from './lab-playing.ts';
import { findSubject } from '../follow/find-subject.ts';
import type { LabParts } from './lab-parts.ts';
import { lateCode } from '../problem/late-code.ts';
import { createListening } from './lab-listening.ts';
import { createSending } from './lab-sending.ts';
import { createSession } from './lab-session.ts';
import { createSharing } from './lab-sharing.ts';
import type { LabActions } from './lab-state.ts';
import type { FrameSource } from '../motion/player.ts';
import { stepCountMax } from '../run/limits.ts';

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
export function createLabControl(parts: LabParts, frames: FrameSource, idle: IdleSource): LabControl {
  const { context, store } = parts;
  const { driver, machine } = context;
  const { tape } = driver;
  const session = createSession(parts, {
    stop: frames.stop,
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

  const loaded = lateCode(session.say);
  const sending = createSending(parts, session);
  const holdOnly = (change: (held: readonly string[]) => readonly string[]): void =>
    session.enqueue(async () => {
      session.show({ held: change(store.getState().held) });
      await Promise.resolve();
    });

  const sharing = createSharing(parts, session, playing.pause);
  let armable: readonly ArmableOp[] | null = null;
  const actions: LabActions = {
    ...playing,
    act: (move) => {
      session.enqueue(async () => {
        if (session.isDriving()) await session.makeHere(move);
      });
    },
    send: (command, client) => sending.sendAll([command], client),
    sendTwice: (command, client) => sending.sendAll([command, command], client),
    overlap: (command) => {
      playing.pause();
      session.enqueue(async () => sending.overlapNow(command));
    },
    holdBefore: (step) => {
      playing.pause();
      session.enqueue(async () => sending.holdBeforeNow(step));
    },
    hold: (process) => holdOnly((held) => [...held.filter((id) => id !== process), process]),
    release: (process) => holdOnly((held) => held.filter((id) => id !== process)),
    armable: () => (armable ??= armableOps(machine, context.scenario, context.start)),
    openBranch: (branch) => rewrite(() => driver.openBranch(branch)),
    switchVariant: (slot, variant) => {
      playing.pause();
      session.enqueue(async () => {
        const code = await loaded(async () => import('./rerun.ts'));
        if (code === null) return;
        const address = await code.rerunUnder(context, slot, variant);
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
        const code = await loaded(async () =>
          Promise.all([import('./compared-of-lab.ts'), import('../compare/compared.ts')]),
        );
        if (code === null) return;
        const [{ comparedOfLab }, { compareHash }] = code;
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
    movesOfSaga: context.sagas.movesOf,
    shareLink: sharing.shareLink,
    exportFile: sharing.exportFile,
    exportRows: sharing.exportRows,
  };

  return {
    actions,
    momentAddress: sharing.momentAddress,
    ...createListening(parts, session, playing.pause),
    close: () => {
      playing.pause();
      session.close();
    },
  };
}
