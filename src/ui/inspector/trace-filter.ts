import type { TraceEntry } from '../../kernel/entry.ts';

export type TraceFilter = {
  /** Empty: every place. */
  readonly place: string;
  readonly kind: 'all' | 'shared' | 'faults' | 'broken';
};

export const traceKinds: readonly TraceFilter['kind'][] = ['all', 'shared', 'faults', 'broken'];

/** The numbers of the moves that pass (the first is 1), in order. */
export function filterTrace(entries: readonly TraceEntry[], filter: TraceFilter): readonly number[] {
  return entries.flatMap((entry, index) => (passes(entry, filter) ? [index + 1] : []));
}

function passes(entry: TraceEntry, { place, kind }: TraceFilter): boolean {
  if (place !== '' && entry.from !== place && entry.to !== place) return false;
  switch (kind) {
    case 'all':
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
