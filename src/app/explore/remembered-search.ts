import { codeFingerprint } from 'virtual:code-fingerprint';
import { isRecord, type Json, type JsonRecord } from '../../base/json.ts';
import { succeed } from '../../base/result.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import { openDexieExplorationStore } from '../../storage/dexie/open-dexie-exploration-store.ts';
import type { ExplorationStore } from '../../storage/exploration-store.ts';
import { openMemoryExplorationStore } from '../../storage/memory/open-memory-exploration-store.ts';
import { askExplorer, type Ask, type Found } from './ask-explorer.ts';
import type { Memory } from './memory.ts';

/** What is kept for this version of the code: in the browser's database, else in memory. */
export async function openMemory(): Promise<Memory> {
  const opened = await openDexieExplorationStore(codeFingerprint);
  return rememberIn(opened.ok ? opened.value : openMemoryExplorationStore());
}

export function rememberIn(store: ExplorationStore, askNew: Ask = askExplorer): Memory {
  const recall = async (inquiry: Inquiry): Promise<Found | null> => {
    const kept = await store.get(keyOf(inquiry));
    // A store that fails is one that knows nothing: the search is made again.
    return kept.ok && isFound(kept.value) ? kept.value : null;
  };
  return {
    recall,
    ask: async (inquiry, asking = {}) => {
      const known = await recall(inquiry);
      if (known !== null) return succeed(known);
      const found = await askNew(inquiry, asking);
      // Left to itself it would have found more.
      if (found.ok && asking.enough?.aborted !== true) await store.put(keyOf(inquiry), found.value);
      return found;
    },
  };
}

/** All that was asked, as one text: equal inquiries have equal keys, whatever the order of their parts. */
export function keyOf(inquiry: Inquiry): string {
  // Null is as if it were left out: what was asked before there was such a choice has the key that it had.
  const { commands = null, goal = null, ...rest } = inquiry;
  // What is told first changes nothing of what is found.
  return canonical({
    ...rest,
    first: undefined,
    ...(commands !== null && { commands }),
    ...(goal !== null && { goal }),
  });
}

const isFound = (value: unknown): value is Found => isRecord(value) && isRecord(value['exploration']);

function canonical(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const record = value as JsonRecord;
  const pairs = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
  return `{${pairs.join(',')}}`;
}
