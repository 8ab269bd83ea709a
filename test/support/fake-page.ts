import { onTestFinished, vi } from 'vitest';
import { withoutHidden, type HideableControl } from '../../src/app/lesson/hidden-controls.ts';
import { openLab, type OpenedLab } from '../../src/app/lab/open-lab.ts';
import type { LabRequest } from '../../src/app/pages/lab-request.ts';
import type { LabState } from '../../src/app/lab/lab-state.ts';
import type { Catalogue } from '../../src/storage/catalogue.ts';
import { openMemoryCatalogue } from '../../src/storage/memory/open-memory-catalogue.ts';
import { expect } from 'vitest';
import { patienceMs } from './patience.ts';

/** A page for Node: its frames come when the test says so, and nothing is in motion. */
export type FakePage = {
  readonly catalogue: Catalogue;
  /** The addresses that were gone to. */
  readonly visited: readonly string[];
  readonly open: (request: LabRequest, hidden?: readonly HideableControl[]) => Promise<OpenedLab>;
  /** Lets frames pass until a condition holds; each takes so much real time. */
  readonly framesUntil: (holds: () => boolean, elapsedMs?: number) => Promise<void>;
};

export function fakePage(): FakePage {
  let waiting: readonly ((nowMs: number) => void)[] = [];
  let nowMs = performance.now();
  const visited: string[] = [];
  vi.stubGlobal('document', {
    hidden: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('requestAnimationFrame', (callback: (nowMs: number) => void) => {
    waiting = [...waiting, callback];
    return waiting.length;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = [];
  });
  const catalogue = openMemoryCatalogue();
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    catalogue,
    visited,
    open: async (request, hidden = []) => {
      const opened = await openLab({
        request,
        catalogue,
        navigate: (hash) => void visited.push(hash),
        pageUrl: 'https://example.org/lab/',
        nowMs: () => 1_700_000_000_000,
        offered: (offers) => withoutHidden(offers, hidden),
      });
      if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
      onTestFinished(opened.value.close);
      return opened.value;
    },
    framesUntil: async (holds, elapsedMs = 16) => {
      nowMs = Math.max(nowMs, performance.now());
      await vi.waitUntil(
        () => {
          if (holds()) return true;
          nowMs += elapsedMs;
          const callbacks = waiting;
          waiting = [];
          for (const callback of callbacks) callback(nowMs);
          return false;
        },
        { timeout: patienceMs, interval: 0 },
      );
    },
  };
}

/** The first state that fits, once everything that was asked for is done. */
export async function stateWhere(lab: OpenedLab, fits: (state: LabState) => boolean): Promise<LabState> {
  await vi.waitUntil(() => fits(lab.store.getState()), { timeout: patienceMs, interval: 1 });
  return lab.store.getState();
}
