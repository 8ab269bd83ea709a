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
    const before = location.hash;
    history.replaceState({ [entryKey]: runId }, '', keepingPageParameters(hash, before));
    keepInTab(hereKey, [runId, before, location.hash].join('\n'));
  },
  keepViewpoint: (runId, position) =>
    keepInTab(viewpointKey(runId), position === null ? null : String(position)),
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

/**
 * What a page that was just reloaded stands for, where its entry of the history does not say so: a browser
 * drops what an entry was given in the moment in which the reload begins, and comes back to the address before.
 */
export function reloadedMoment(): OwnMoment | null {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation === undefined || !('type' in navigation) || navigation.type !== 'reload') return null;
  const [runId, ...addresses] = (keptInTab(hereKey) ?? '').split('\n');
  if (runId === undefined || !addresses.includes(location.hash)) return null;
  return { runId, position: keptViewpoint(runId) };
}

const entryKey = 'replaygroundRun';
const hereKey = 'replayground-here';
const viewpointKey = (runId: string): string => `replayground-viewpoint-${runId}`;

function keptViewpoint(runId: string): number | null {
  const kept = keptInTab(viewpointKey(runId));
  return kept === null || !/^\d{1,9}$/.test(kept) ? null : Number(kept);
}

/** Where nothing may be kept a reload looks at the last move of what its address says. */
function keepInTab(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Denied, or full.
  }
}

function keptInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
