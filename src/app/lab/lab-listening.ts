import type { TabNews, TabRole } from '../../live/tab-role.ts';
import type { LabParts } from './lab-parts.ts';
import type { LabSession } from './lab-session.ts';
import { problemOf } from '../problem/problems.ts';

/** What other tabs of the same run make this one do. */
export type LabListening = {
  readonly onRole: (role: TabRole) => void;
  readonly onNews: (news: TabNews) => void;
};

export function createListening(
  { context, store }: LabParts,
  session: LabSession,
  pause: () => void,
): LabListening {
  const { driver } = context;
  const { tape } = driver;
  return {
    onRole: (role) => {
      if (role === 'watching') pause();
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
  };
}
