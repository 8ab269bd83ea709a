import type { MayGoOn } from '../verdicts/look-ahead.ts';

/** Time that nobody waits in. */
export type IdleSource = {
  /** Calls back, slice after slice, until the work says that it is done. */
  readonly start: (work: (mayGoOn: MayGoOn) => boolean) => void;
  readonly stop: () => void;
};

/** A slice is short enough that a key or a frame is never felt to wait for it. */
const sliceMs = 10;
/** While a run plays at full speed no time is idle; its lights are to be judged nevertheless. */
const waitMsMax = 500;
/** Where a browser does not tell when it is idle: between two frames at most. */
const pauseMs = 32;

/** So much real time from now on. */
export function forMs(ms: number): MayGoOn {
  const endMs = performance.now() + ms;
  return () => performance.now() < endMs;
}

export function pageIdle(): IdleSource {
  let cancel: (() => void) | null = null;
  let work: ((mayGoOn: MayGoOn) => boolean) | null = null;
  const next = (): void => {
    cancel = null;
    if (work === null) return;
    if (work(forMs(sliceMs))) work = null;
    else cancel = soon(next);
  };
  return {
    start: (wanted) => {
      work = wanted;
      cancel ??= soon(next);
    },
    stop: () => {
      cancel?.();
      [cancel, work] = [null, null];
    },
  };
}

function soon(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: waitMsMax });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, pauseMs);
  return () => clearTimeout(handle);
}
