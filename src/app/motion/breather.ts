import type { Breathe } from '../../live/tape.ts';

export type OpeningProgress = { readonly doneCount: number; readonly totalCount: number };

/** Long enough to get on, short enough that no key press waits for it. */
const sliceMs = 12;

/** Gives the page a turn whenever a slice of time is used up, and tells how far one has come. */
export function breather(onProgress?: (progress: OpeningProgress) => void): Breathe {
  let sinceMs = performance.now();
  return async (doneCount, totalCount) => {
    if (performance.now() - sinceMs < sliceMs) return;
    onProgress?.({ doneCount, totalCount });
    await nextTurn();
    sinceMs = performance.now();
  };
}

/** After whatever waits already. A timer would wait longer than it must, and a minute in a hidden tab. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
