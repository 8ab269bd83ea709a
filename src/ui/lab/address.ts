import type { AddressBar } from '../../app/lab/address-keeper.ts';
import { keepingPageParameters } from '../../app/addresses.ts';
import type { OwnMoment } from '../../app/pages/routes.ts';

/** Goes to a page, which is the address after `#`; the same one once more opens it anew. */
export function navigateTo(hash: string): void {
  if (location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

/** Gives the page that is open another address, without opening it again. */
export function settleAt(hash: string): void {
  history.replaceState(history.state, '', keepingPageParameters(hash, location.hash));
}

/**
 * This tab's address bar. The entry of the history carries which run its address is, so that a reload
 * and a way back find that run, while the same address elsewhere opens one of its own.
 */
export const addressBar: AddressBar = {
  hash: () => location.hash,
  settle: (hash, runId) => {
    history.replaceState({ [entryKey]: runId }, '', keepingPageParameters(hash, location.hash));
  },
  keepViewpoint: (runId, position) => {
    try {
      if (position === null) sessionStorage.removeItem(viewpointKey(runId));
      else sessionStorage.setItem(viewpointKey(runId), String(position));
    } catch {
      // Where nothing may be kept a reload looks at the last move.
    }
  },
  later: (work, ms) => {
    const timer = setTimeout(() => void work(), ms);
    return () => clearTimeout(timer);
  },
};

/** What this entry of the history stands for already; null for an address that was just come to. */
export function ownMoment(): OwnMoment | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(entryKey in state)) return null;
  const runId = state[entryKey];
  return typeof runId === 'string' ? { runId, position: keptViewpoint(runId) } : null;
}

const entryKey = 'replaygroundRun';
const viewpointKey = (runId: string): string => `replayground-viewpoint-${runId}`;

function keptViewpoint(runId: string): number | null {
  try {
    const kept = sessionStorage.getItem(viewpointKey(runId));
    return kept === null || !/^\d{1,9}$/.test(kept) ? null : Number(kept);
  } catch {
    return null;
  }
}
