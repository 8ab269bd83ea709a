import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { SoFar } from '../../explorer/account.ts';
import type { Inquiry } from '../../explorer/inquiry.ts';
import type { Decided, Exploration } from '../../explorer/verdict.ts';
import type { Order, Report } from '../../explorer/worker/messages.ts';
import { createSmoothedRate } from './smoothed-rate.ts';

/** How far a search is, and what it knows already: `decided` is the same list as long as nothing is new. */
export type SearchProgress = SoFar & { readonly movesPerSecond: number };

export type Found = { readonly exploration: Exploration; readonly searchedMs: number };

/** `given-up`: the page went on without it; `failed`: with what the explorer, or the browser, says of it. */
export type SearchFailure = { readonly kind: 'given-up' | 'failed'; readonly detail: string };

export type AskedSearch = {
  readonly found: Promise<Result<Found, SearchFailure>>;
  /** It is enough: what has been found up to now comes as the result, undecided where it is. */
  readonly stop: () => void;
  /** Ends the thread at once, whatever it is at. */
  readonly giveUp: () => void;
};

/** The thread of one search. */
export type ExplorerThread = { readonly order: (order: Order) => void; readonly end: () => void };

export type OpenThread = (hear: (report: Report) => void) => ExplorerThread;

/** A thread tells how far it is many times a second, once it runs at all. */
const firstWordLimitMs = 30_000;

/**
 * Searches in a thread of its own, which ends with the search and gives back its memory. The page goes
 * on meanwhile. A browser without workers answers `failed`.
 */
export function askExplorer(
  inquiry: Inquiry,
  onProgress: (progress: SearchProgress) => void = () => undefined,
  openThread: OpenThread = openWorker,
): AskedSearch {
  let settle: (result: Result<Found, SearchFailure>) => void = () => undefined;
  const found = new Promise<Result<Found, SearchFailure>>((resolve) => {
    settle = resolve;
  });
  let thread: ExplorerThread | null = null;
  let isOver = false;
  let onHeard = (): void => undefined;
  let known: readonly Decided[] = [];
  const rate = createSmoothedRate();
  const end = (result: Result<Found, SearchFailure>): void => {
    isOver = true;
    onHeard();
    thread?.end();
    thread = null;
    settle(result);
  };
  const hear = (report: Report): void => {
    if (isOver) return;
    onHeard();
    switch (report.kind) {
      case 'progress': {
        const { progress, searchedMs, decided } = report;
        known = decided ?? known;
        onProgress({ ...progress, decided: known, movesPerSecond: rate(progress.moveCount, searchedMs) });
        return;
      }
      case 'done':
        end(succeed({ exploration: report.exploration, searchedMs: report.searchedMs }));
        return;
      case 'failed':
        end(fail({ kind: 'failed', detail: report.detail }));
    }
  };
  const listen = async (): Promise<void> => {
    const heard = await answerWithin(
      firstWordLimitMs,
      async () =>
        new Promise<void>((resolve) => {
          onHeard = resolve;
        }),
    );
    if (!heard.ok && !isOver) end(fail({ kind: 'failed', detail: 'the thread does not answer' }));
  };
  void listen();
  try {
    thread = openThread(hear);
    thread.order({ kind: 'inquire', inquiry });
  } catch (error) {
    end(fail({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }));
  }
  return {
    found,
    stop: () => thread?.order({ kind: 'stop' }),
    giveUp: () => end(fail({ kind: 'given-up', detail: '' })),
  };
}

function openWorker(hear: (report: Report) => void): ExplorerThread {
  const worker = new Worker(new URL('../../explorer/worker/explorer-worker.ts', import.meta.url), {
    type: 'module',
    name: 'explorer',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', detail: message }));
  return { order: (order) => worker.postMessage(order), end: () => worker.terminate() };
}
