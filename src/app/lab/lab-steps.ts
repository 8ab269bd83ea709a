import { nextByClock } from '../../live/clock.ts';
import type { JournalEntry } from '../../live/journal.ts';
import type { Move } from '../../kernel/world/move.ts';
import { episodeOf } from '../activity/activity.ts';
import { isPassedOver } from '../story/inner-moves.ts';
import type { LabSession } from './lab-session.ts';

type Steps = {
  readonly seek: (position: number) => void;
  /** Back by one move that a viewer sees. */
  readonly seekBackOver: () => void;
  readonly stepNow: () => Promise<void>;
  /** Up to what a viewer sees, or to where the story waits for its reader or tells what is new. */
  readonly stepOverNow: () => Promise<void>;
};

/** One move on, or one thing to be seen; and back. */
export function createSteps(session: LabSession): Steps {
  const { store, context } = session.parts;
  const { driver, machine } = context;
  const { tape } = driver;
  const pace = episodeOf(context.activity)?.pace;

  const seek = (position: number): void => {
    const bounded = Math.max(0, Math.min(tape.length(), position));
    session.setShownMs(tape.momentAt(bounded).clock.nowMs);
    session.show({ position: bounded });
  };

  const stepNow = async (): Promise<void> => {
    const { position } = store.getState();
    if (position < tape.length()) {
      seek(position + 1);
      return;
    }
    if (!session.isDriving()) return;
    // Who only ever goes on, with a remote in the hand, is told the whole story.
    const { storyPress } = store.getState();
    if (storyPress !== null) {
      await session.makeHere(storyPress);
      return;
    }
    const due = dueNow();
    if (due !== null) await session.makeAt(position, due);
  };

  const dueNow = (): JournalEntry | null => {
    const { clock, world } = tape.head();
    return nextByClock(machine, clock, world, session.held());
  };

  const nextMove = (): Move | null => {
    const { position, storyPress } = store.getState();
    if (storyPress !== null) return storyPress;
    return position < tape.length() ? tape.entryAt(position + 1).move : (dueNow()?.move ?? null);
  };

  const isPassedAt = (position: number): boolean =>
    position > 0 &&
    isPassedOver(tape.entryAt(position).move, pace) &&
    context.beatAt(position) === context.beatAt(position - 1);

  /** Up to what a viewer sees, or to where the story waits for its reader or tells what is new. */
  const stepOverNow = async (): Promise<void> => {
    for (;;) {
      const { position } = store.getState();
      const next = nextMove();
      await session.onTheWay(next !== null && isPassedOver(next, pace), stepNow);
      const now = store.getState();
      if (now.position <= position || now.storyPress !== null || !isPassedAt(now.position)) return;
    }
  };

  const seekBackOver = (): void => {
    let position = store.getState().position - 1;
    while (isPassedAt(position)) position -= 1;
    seek(position);
  };

  return { seek, seekBackOver, stepNow, stepOverNow };
}
