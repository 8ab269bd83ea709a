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

/**
 * One tab drives a run: the one that holds its Web Lock. A tab that finds the lock taken watches,
 * and becomes the driver when the other goes away or when it takes over. Where the browser has no
 * locks every tab believes it drives, and the journal's key refuses the second writer.
 */
export function takeSeat(runId: string, handlers: TabHandlers): TabSeat {
  const name = `replayground-run-${runId}`;
  const channel = new BroadcastChannel(name);
  const waiting = new AbortController();
  let leave = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    leave = resolve;
  });
  channel.addEventListener('message', (message: MessageEvent<TabNews>) => {
    handlers.onNews(message.data);
  });

  const hold = async (options: LockOptions): Promise<void> => {
    let isTaken = false;
    try {
      await navigator.locks.request(name, options, async (lock) => {
        isTaken = lock === null;
        if (isTaken) return;
        handlers.onRole('driving');
        await held;
      });
    } catch {
      // Another tab took over, or this one left while it waited.
      isTaken = true;
    }
    if (isTaken && !waiting.signal.aborted) watch();
  };

  const watch = (): void => {
    handlers.onRole('watching');
    void hold({ signal: waiting.signal });
  };

  if ('locks' in navigator) void hold({ ifAvailable: true });
  else handlers.onRole('driving');

  return {
    takeOver: () => void hold({ steal: true }),
    announce: (news) => channel.postMessage(news),
    leave: () => {
      waiting.abort();
      leave();
      channel.close();
    },
  };
}
