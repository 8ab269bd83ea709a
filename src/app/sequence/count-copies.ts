import type { Key } from '../../base/key.ts';
import { getValue, setValue } from '../../base/sorted-map.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { PlainArrow } from './arrow-of.ts';
import type { Arrow, SequenceOfRun } from './sequence.ts';

/** The arrow with its count, and the counts with it. */
export function countCopies(
  arrived: SequenceOfRun['arrived'],
  arrow: PlainArrow,
  entry: TraceEntry,
): { readonly arrow: Arrow; readonly arrived: SequenceOfRun['arrived'] } {
  const key = keyOf(arrow, entry);
  if (key === null) return { arrow: { ...arrow, copy: 1 }, arrived };
  const before = getValue(arrived, key) ?? 0;
  const count = arrow.end !== 'arrives' ? 0 : arrow.isTwice ? 2 : 1;
  return {
    arrow: { ...arrow, copy: before + 1 },
    arrived: count === 0 ? arrived : setValue(arrived, key, before + count),
  };
}

/** What is the same: sent to the same, whichever of its instances that is. Null: whoever reads may read again. */
function keyOf({ kind, about }: PlainArrow, { op }: TraceEntry): Key | null {
  switch (op?.kind) {
    case 'request':
      return [kind, op.request.intent, op.request.command.type];
    case 'reply':
      return [kind, op.receiver, op.requestId];
    case 'publish':
      return [kind, op.topic, op.message.id];
    case 'poll':
      return about.kind === 'message' ? [kind, op.group, about.number] : null;
    case 'send-mail':
      return [kind, op.to, op.mail.subject, op.mail.eventId, op.mail.to ?? ''];
    default:
      return null;
  }
}
