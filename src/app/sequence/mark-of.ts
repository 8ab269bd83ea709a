import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { LaneMark } from './sequence.ts';

/** What happens at a place with an entry and goes nowhere; null: nothing that is drawn. */
export function markOf(entry: TraceEntry): LaneMark | null {
  const { move, op, from, result, to } = entry;
  switch (move.kind) {
    case 'op':
      if (op?.kind === 'begin') return { kind: 'begin', place: from, other: null };
      if (op?.kind === 'await-reply' && result?.ok === false)
        return { kind: 'gave-up', place: from, other: null };
      return to === null ? outcomeAt(entry) : null;
    // The arrow of the request that follows says the same; what is armed has not happened.
    case 'send':
    case 'arm':
    case 'disarm':
      return null;
    case 'cut':
    case 'mend':
    case 'slow':
      return { kind: move.kind, place: from, other: move.link.slice(`${from}->`.length) };
    case 'decide':
      return { kind: 'decide', place: op?.kind === 'await-decision' ? op.by : from, other: null };
    default:
      return { kind: move.kind, place: from, other: null };
  }
}

/** What has come about with an op that stays at home: it is seen at its place alone. */
function outcomeAt({ from: place, facts, broke }: TraceEntry): LaneMark | null {
  if (facts.some(({ kind }) => kind === 'outside-effect')) return { kind: 'effect', place, other: null };
  return broke.length > 0 ? { kind: 'breaks', place, other: null } : null;
}
