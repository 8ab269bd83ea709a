import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { LaneMark } from './sequence.ts';

/** What happens at a place with an entry and goes nowhere; null: nothing that is drawn. */
export function markOf({ move, op, from, result }: TraceEntry): LaneMark | null {
  switch (move.kind) {
    case 'op':
      if (op?.kind === 'begin') return { kind: 'begin', place: from, other: null };
      return op?.kind === 'await-reply' && result?.ok === false
        ? { kind: 'gave-up', place: from, other: null }
        : null;
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
