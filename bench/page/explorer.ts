import { askExplorer } from '../../src/app/explore/ask-explorer.ts';
import { usualBounds } from '../../src/explorer/bounds.ts';
import type { BenchRow } from '../bench-row.ts';
import { benchSetup } from '../long-run.ts';

/** What a search did to the page that has asked for it. */
export type SearchWatched = {
  readonly stateCount: number;
  readonly limit: string | null;
  readonly seconds: number;
} & FramesWatched;

/** How smoothly the page went on meanwhile. */
export type FramesWatched = { readonly longestFrameMs: number; readonly longTaskCount: number };

/** Looks at every frame of the page until something is over. */
async function watchFrames(over: Promise<unknown>): Promise<FramesWatched> {
  let longestFrameMs = 0;
  let longTaskCount = 0;
  let isOver = false;
  const observer = new PerformanceObserver((list) => {
    longTaskCount += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (): void => {
    const now = performance.now();
    longestFrameMs = Math.max(longestFrameMs, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  await over;
  isOver = true;
  observer.disconnect();
  return { longestFrameMs, longTaskCount };
}

/** Searches in the app's own thread: until so many states are seen, or the usual memory is used up. */
async function watchSearch(stateCountMax: number): Promise<SearchWatched> {
  const { found } = askExplorer({
    setup: benchSetup,
    bounds: { ...usualBounds, commandCount: 3, faults: { crash: 1, refused: 1 }, stateCountMax },
    asked: null,
    isReduced: false,
    after: [],
  });
  const frames = await watchFrames(found);
  const answer = await found;
  if (!answer.ok) throw new Error(answer.failure.detail);
  const { exploration, searchedMs } = answer.value;
  const { stateCount, limit } = exploration.searched;
  return { stateCount, limit, seconds: searchedMs / 1000, ...frames };
}

/** The same page for as long, while nothing is searched. */
async function watchRest(seconds: number): Promise<FramesWatched> {
  return watchFrames(new Promise((resolve) => setTimeout(resolve, 1000 * seconds)));
}

async function compareInWorker(): Promise<readonly BenchRow[]> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly BenchRow[]>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
}

Object.assign(globalThis, { watchSearch, watchRest, compareInWorker });
