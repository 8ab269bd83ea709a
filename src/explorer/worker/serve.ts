import { inquire, type Inquiry } from '../inquiry.ts';
import type { Stage } from '../run-search.ts';
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
    const searching = inquire(inquiry);
    const beganMs = nowMs();
    let stage: Stage | null = null;
    let stageMs = beganMs;
    let toldMs = beganMs;

    const goOn = (): void => {
      try {
        for (;;) {
          const told = searching.next(!isStopped);
          const now = nowMs();
          if (told.done === true) {
            tell({ kind: 'done', exploration: told.value, searchedMs: now - beganMs });
            return;
          }
          if (told.value.stage !== stage) {
            stage = told.value.stage;
            stageMs = now;
          }
          if (now - toldMs < tellEveryMs) continue;
          toldMs = now;
          tell({ kind: 'progress', progress: told.value, stageMs: now - stageMs });
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
