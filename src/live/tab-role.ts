import { answerWithin } from '../browser/answer-within.ts';

/** Whether this tab drives a run or watches another tab that does. */
export type TabRole = 'driving' | 'watching';

export type TabNews =
  /** The journal has grown. */
  | { readonly kind: 'moved' }
  /** The past was changed: read everything anew. */
  | { readonly kind: 'rewritten' };

export type TabHandlers = {
  readonly onRole: (role: TabRole) => void;
  readonly onNews: (news: TabNews) => void;
};

export type TabSeat = {
  readonly takeOver: () => void;
  /** Tells the watching tabs. */
  readonly announce: (news: TabNews) => void;
  readonly leave: () => void;
};

/** The seat of a run that no other tab can open, since it is in this page's memory alone. */
export const onlySeat: TabSeat = {
  takeOver: () => undefined,
  announce: () => undefined,
  leave: () => undefined,
};

/** How a request for the lock ended: with this tab's leaving, with another tab's lock, or with a refusal. */
type LockAnswer = 'left' | 'taken' | 'refused';

/** How long a lock that is free, or stolen, may take to be given. */
const lockLimitMs = 3_000;
/** WebKit refuses the lock while the page that is being reloaded lets go of it: it is to be had a moment later. */
const retryDelaysMs: readonly number[] = [30, 100, 300, 900];

/**
 * One tab drives a run: the one that holds its Web Lock. A tab that finds the lock taken watches, and
 * becomes the driver when the other goes away or when it takes over. Where the browser has no locks, or
 * denies them, every tab drives, and the journal's key refuses the second writer.
 */
export function takeSeat(runId: string, handlers: TabHandlers): TabSeat {
  const name = `replayground-run-${runId}`;
  const channel = openChannel(name, handlers.onNews);
  let waiting = new AbortController();
  let isLeft = false;
  let leave = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const tell = (role: TabRole): void => {
    if (!isLeft) handlers.onRole(role);
  };

  /** `onHeard` is called as soon as the browser has given the lock, or said that it is not to be had. */
  const request = async (options: LockOptions, onHeard = (): void => undefined): Promise<LockAnswer> => {
    const lockIs = { taken: false, held: false };
    try {
      await navigator.locks.request(name, options, async (lock) => {
        lockIs.taken = lock === null;
        onHeard();
        if (lockIs.taken || isLeft) return;
        lockIs.held = true;
        tell('driving');
        await held;
      });
      return lockIs.taken && !isLeft ? 'taken' : 'left';
    } catch (error) {
      if (isLeft || options.signal?.aborted === true) return 'left';
      // Only a lock that was held can be stolen; any other error is the browser's refusal.
      return lockIs.held && nameOf(error) === 'AbortError' ? 'taken' : 'refused';
    } finally {
      onHeard();
    }
  };

  /** Asks again while the browser refuses, but not without end. */
  const requestPatiently = async (ask: () => Promise<LockAnswer>): Promise<LockAnswer> => {
    for (const delayMs of retryDelaysMs) {
      const answer = await ask();
      if (answer !== 'refused') return answer;
      await new Promise((resolve) => {
        setTimeout(resolve, delayMs);
      });
      if (isLeft) return 'left';
    }
    return ask();
  };

  /** A lock that should be given at once. Whoever hears nothing drives; the answer may come yet. */
  const requestAtOnce = async (options: LockOptions): Promise<LockAnswer> => {
    let answer: Promise<LockAnswer> = Promise.resolve('refused');
    const heard = await answerWithin(
      lockLimitMs,
      async () =>
        new Promise<void>((resolve) => {
          answer = request(options, resolve);
        }),
    );
    if (!heard.ok) tell('driving');
    return answer;
  };

  const take = async (options: LockOptions): Promise<void> => {
    const answer = await requestPatiently(async () => requestAtOnce(options));
    if (answer === 'refused') tell('driving');
    if (answer === 'taken') await watch();
  };

  const watch = async (): Promise<void> => {
    let answer: LockAnswer = 'taken';
    while (answer === 'taken') {
      tell('watching');
      waiting = new AbortController();
      const { signal } = waiting;
      answer = await requestPatiently(async () => request({ signal }));
    }
  };

  // What a browser does not have is not asked for again.
  if (hasLocks()) void take({ ifAvailable: true });
  else tell('driving');

  return {
    takeOver: () => {
      waiting.abort();
      void take({ steal: true });
    },
    announce: (news) => {
      if (!isLeft) channel?.postMessage(news);
    },
    leave: () => {
      isLeft = true;
      waiting.abort();
      leave();
      channel?.close();
    },
  };
}

/** Null where the browser has no channels or denies them: other tabs then hear nothing of this one. */
function openChannel(name: string, onNews: (news: TabNews) => void): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', (message: MessageEvent<TabNews>) => onNews(message.data));
    return channel;
  } catch {
    return null;
  }
}

/** A DOMException is not an Error in every engine. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** Some browsers throw where others have nothing. */
function hasLocks(): boolean {
  try {
    return typeof navigator !== 'undefined' && 'locks' in navigator && typeof navigator.locks === 'object';
  } catch {
    return false;
  }
}
