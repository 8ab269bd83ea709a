import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { SoFar } from '../../explorer/search/account.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { DecidedVerdict, Exploration } from '../../explorer/search/verdict.ts';
import type { Order, Report } from '../../explorer/worker/messages.ts';
import { createSmoothedRate } from './smoothed-rate.ts';

/** How far a search is, and what it knows already: `decided` is the same list as long as nothing is new. */
export type SearchProgress = SoFar & { readonly movesPerSecond: number };

export type Found = { readonly exploration: Exploration; readonly searchedMs: number };

/** `given-up`: the page went on without it; `failed`: with what the explorer, or the browser, says of it. */
export type SearchFailure = { readonly kind: 'given-up' | 'failed'; readonly detail: string };

/** How whoever asks hears of a search, and ends it. */
export type Asking = {
  readonly onProgress?: (progress: SearchProgress) => void;
  /** Aborted, it is enough: what has been found up to now comes as the result, undecided where it is. */
  readonly enough?: AbortSignal;
  /** Aborted, nobody waits for it any more: its thread ends at once, whatever it is at, and it is `given-up`. */
  readonly signal?: AbortSignal;
};

/** Searches: in a thread, in what is remembered, or in a test's hand. */
export type Ask = (inquiry: Inquiry, asking?: Asking) => Promise<Result<Found, SearchFailure>>;

/** The thread of one search. */
export type ExplorerThread = { readonly order: (order: Order) => void; readonly end: () => void };

export type OpenThread = (hear: (report: Report) => void) => ExplorerThread;

/** A thread tells how far it is many times a second, once it runs at all. */
const firstWordLimitMs = 30_000;

/**
 * Searches in a thread of its own, which ends with the search and gives back its memory. The page goes
 * on meanwhile. A browser without workers answers `failed`.
 */
export async function askExplorer(
  inquiry: Inquiry,
  { onProgress = () => undefined, enough, signal }: Asking = {},
  openThread: OpenThread = openWorker,
): Promise<Result<Found, SearchFailure>> {
  if (signal?.aborted === true) return givenUp;
  return new Promise((resolve) => {
    /** Aborted, the search has ended: nothing more is heard, and nobody is told. */
    const over = new AbortController();
    const heard = new AbortController();
    let thread: ExplorerThread | null = null;
    let known: readonly DecidedVerdict[] = [];
    const rate = createSmoothedRate();
    const end = (result: Result<Found, SearchFailure>): void => {
      over.abort();
      heard.abort();
      thread?.end();
      resolve(result);
    };
    const hear = (report: Report): void => {
      if (over.signal.aborted) return;
      heard.abort();
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
      const answer = await answerWithin(firstWordLimitMs, async () => aborted(heard.signal));
      if (!answer.ok && !over.signal.aborted)
        end(fail({ kind: 'failed', detail: 'the thread does not answer' }));
    };
    void listen();
    try {
      thread = openThread(hear);
      thread.order({ kind: 'inquire', inquiry });
    } catch (error) {
      end(fail({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }));
      return;
    }
    const stop = (): void => thread.order({ kind: 'stop' });
    if (enough?.aborted === true) stop();
    else enough?.addEventListener('abort', stop, { signal: over.signal });
    signal?.addEventListener('abort', () => end(givenUp), { signal: over.signal });
  });
}

const givenUp = fail<SearchFailure>({ kind: 'given-up', detail: '' });

async function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
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
