import { inquire, type Inquiry } from '../asking/inquiry.ts';
import type { DecidedVerdict } from '../search/verdict.ts';
import type { Order, Report } from './messages.ts';

/** What the thread hears and tells by, and its clock: handed in, so that a test can stand in for it. */
export type ThreadPort = {
  readonly tell: (report: Report) => void;
  readonly nowMs: () => number;
  /** Lets the messages that wait come in first. */
  readonly afterMessages: (work: () => void) => void;
};

const tellEveryMs = 100;

/** Searches in stretches, so that an order to stop is heard between two of them. */
export function serve({ tell, nowMs, afterMessages }: ThreadPort): (order: Order) => void {
  let isStopped = false;

  const search = (inquiry: Inquiry): void => {
    const exploring = inquire(inquiry);
    const beganMs = nowMs();
    let toldMs = beganMs;
    let toldDecided: readonly DecidedVerdict[] = [];

    const goOn = (): void => {
      try {
        for (;;) {
          const told = exploring.next(!isStopped);
          const now = nowMs();
          if (told.done === true) {
            tell({ kind: 'done', exploration: told.value, searchedMs: now - beganMs });
            return;
          }
          const { decided, ...progress } = told.value;
          const isNews = decided !== toldDecided;
          if (!isNews && now - toldMs < tellEveryMs) continue;
          toldMs = now;
          toldDecided = decided;
          tell({ kind: 'progress', progress, searchedMs: now - beganMs, decided: isNews ? decided : null });
          afterMessages(goOn);
          return;
        }
      } catch (error) {
        tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
      }
    };
    goOn();
  };

  return (order) => {
    if (order.kind === 'stop') isStopped = true;
    else search(order.inquiry);
  };
}
