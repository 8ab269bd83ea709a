import { askExplorer } from '../../src/app/explore/ask-explorer.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import type { BenchRow } from '../bench-row.ts';
import { benchSetup } from '../long-run.ts';

/** How smoothly the page went on. */
export type FramesWatched = {
  readonly longestFrameMs: number;
  readonly seconds: number;
};

/** Looks at every frame of the page until it is asked for what it has seen. */
function beginFrames(): void {
  const beganMs = performance.now();
  let [lastMs, longestFrameMs] = [beganMs, 0];
  let isOver = false;
  const frame = (): void => {
    const nowMs = performance.now();
    longestFrameMs = Math.max(longestFrameMs, nowMs - lastMs);
    lastMs = nowMs;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const endFrames = (): FramesWatched => {
    isOver = true;
    return { longestFrameMs, seconds: (performance.now() - beganMs) / 1000 };
  };
  Object.assign(globalThis, { endFrames });
}

export type SearchEnded = { readonly stateCount: number; readonly limit: string | null };

/** Searches in the app's own thread until the usual memory is used up. */
async function searchToTheLimit(): Promise<SearchEnded> {
  const answer = await askExplorer({
    setup: benchSetup,
    bounds: { ...usualBounds, commandCount: 3, faults: { crash: 1, refused: 1 } },
    asked: null,
    isReduced: false,
    after: [],
  });
  if (!answer.ok) throw new Error(answer.failure.detail);
  const { stateCount, limit } = answer.value.exploration.searched;
  return { stateCount, limit };
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

Object.assign(globalThis, { beginFrames, searchToTheLimit, compareInWorker });
