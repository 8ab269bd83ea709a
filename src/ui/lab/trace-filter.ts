import { isFault } from '../../app/verdicts/marks.ts';
import type { PromiseTurn } from '../../app/verdicts/verdict.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';

export type TraceFilter = {
  /** Empty: every place. */
  readonly place: string;
  readonly kind: 'all' | 'shared' | 'faults' | 'broken' | 'turns' | 'chain';
  /** The key of an instance of a process manager, or of an act; empty: all moves. */
  readonly saga: string;
};

export const traceKinds: readonly TraceFilter['kind'][] = [
  'all',
  'shared',
  'faults',
  'broken',
  'turns',
  'chain',
];

type Entries = readonly TraceEntry[];

/** What is known of moves beyond their entries. */
export type SieveKnows = {
  /** The numbers of what is followed. */
  readonly chain: readonly number[];
  readonly verdicts: readonly PromiseTurn[];
  /** The numbers of what is about the saga that is asked for. */
  readonly ofSaga: readonly number[];
};

/** The numbers of the moves that pass (the first is 1), in order. */
export type TraceSieve = (entries: Entries, filter: TraceFilter, knows: SieveKnows) => readonly number[];

/** Remembers what passed, so that only new entries are looked at as a run goes on. */
export function createTraceSieve(): TraceSieve {
  let seen: Entries = [];
  let by: TraceFilter | null = null;
  let passed: readonly number[] = [];
  const ofAll: TraceSieve = (entries, filter, { chain, verdicts }) => {
    if (filter.kind === 'chain') return chain.filter((number) => passesAt(entries, number, filter));
    if (filter.kind === 'broken' || filter.kind === 'turns')
      return turnedAt(verdicts, filter.kind).filter((number) => passesAt(entries, number, filter));
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
  return (entries, filter, knows) => {
    const numbers = ofAll(entries, filter, knows);
    if (filter.saga === '') return numbers;
    const own = new Set(knows.ofSaga);
    return numbers.filter((number) => own.has(number));
  };
}

/** A promise may turn where everything comes to rest, which no entry tells. */
function turnedAt(verdicts: readonly PromiseTurn[], kind: 'broken' | 'turns'): readonly number[] {
  const shown = verdicts.filter(({ state }) => kind === 'turns' || state === 'broken');
  return [...new Set(shown.map(({ at }) => at))];
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
    case 'broken':
    case 'turns':
      return true;
    case 'shared':
      return entry.op?.kind !== 'tell';
    case 'faults':
      return isFault(entry);
  }
}
