import type { TraceEntry } from '../../kernel/entry.ts';

export type TraceFilter = {
  /** Empty: every place. */
  readonly place: string;
  readonly kind: 'all' | 'shared' | 'faults' | 'broken' | 'chain';
};

export const traceKinds: readonly TraceFilter['kind'][] = ['all', 'shared', 'faults', 'broken', 'chain'];

type Entries = readonly TraceEntry[];

/** The numbers of the moves that pass (the first is 1), in order; `chain` has those of what is followed. */
export type TraceSieve = (
  entries: Entries,
  filter: TraceFilter,
  chain: readonly number[],
) => readonly number[];

/** Remembers what passed, so that only new entries are looked at as a run goes on. */
export function createTraceSieve(): TraceSieve {
  let seen: Entries = [];
  let by: TraceFilter | null = null;
  let passed: readonly number[] = [];
  return (entries, filter, chain) => {
    if (filter.kind === 'chain') return chain.filter((number) => passesAt(entries, number, filter));
    const goesOn = by === filter && seen.length <= entries.length && seen.at(-1) === entries[seen.length - 1];
    const from = goesOn ? seen.length : 0;
    const fresh = entries
      .slice(from)
      .flatMap((entry, index) => (passes(entry, filter) ? [from + index + 1] : []));
    if (!goesOn) passed = fresh;
    else if (fresh.length > 0) passed = [...passed, ...fresh];
    [seen, by] = [entries, filter];
    return passed;
  };
}

function passesAt(entries: Entries, number: number, filter: TraceFilter): boolean {
  const entry = entries[number - 1];
  return entry !== undefined && passes(entry, filter);
}

function passes(entry: TraceEntry, { place, kind }: TraceFilter): boolean {
  if (place !== '' && entry.from !== place && entry.to !== place) return false;
  switch (kind) {
    case 'all':
    case 'chain':
      return true;
    case 'shared':
      return entry.op?.kind !== 'tell';
    case 'faults':
      return isFault(entry);
    case 'broken':
      return entry.broke.length > 0;
  }
}

/** What went wrong or was made to: everything that the system would not do by itself. */
export function isFault({ move }: TraceEntry): boolean {
  return move.kind === 'op'
    ? move.outcome !== 'done'
    : move.kind !== 'send' && move.kind !== 'recover' && move.kind !== 'mend';
}
