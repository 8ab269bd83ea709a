import type { Offsets } from '../../../kernel/broker/direct.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { History, Rereading } from './history.ts';

/** Which groups are to read again what they have read before, and up to where. */
export function afterDirecting(before: History, { op, result }: TraceEntry): History {
  if (op?.kind !== 'direct-group' || result?.ok !== true) return before;
  const offsets = result.value as Offsets;
  const known = before.rereading[op.group] ?? { upTo: {}, isBegun: false };
  const changed = directed(known, op, offsets);
  return changed === known ? before : { ...before, rereading: { ...before.rereading, [op.group]: changed } };
}

type Directing = Extract<NonNullable<TraceEntry['op']>, { kind: 'direct-group' }>;

function directed(known: Rereading, { directive, to }: Directing, offsets: Offsets): Rereading {
  switch (directive) {
    // One that is stopped again before it has caught up has still to come as far as it had.
    case 'stop':
      return { ...known, upTo: furthest(known.upTo, offsets) };
    case 'describe':
      return { ...known, upTo: offsets };
    case 'reset-offsets':
      return { ...known, isBegun: to === undefined };
    case 'start':
      return known;
  }
}

const furthest = (one: Offsets, other: Offsets): Offsets =>
  Object.fromEntries(
    Object.entries(other).map(([partition, offset]) => [partition, Math.max(one[partition] ?? 0, offset)]),
  );
