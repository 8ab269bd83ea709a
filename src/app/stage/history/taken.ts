import { getValue } from '../../../base/sorted-map.ts';
import { messagesOf } from '../../../system/announcing/committed-messages.ts';
import { appliedVersionsTable } from '../../../system/consuming/applied-versions.ts';
import { processedMessagesTable } from '../../../system/consuming/processed-messages.ts';
import type { PolledRecord } from '../../../kernel/broker/consume.ts';
import type { CommittedTransaction } from '../../../kernel/database/commit-log.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { TakenMessage, History } from './history.ts';

/** What has become of the message that each subscriber took up last. A crash of its place forgets it. */
export function afterTaking(before: History, entry: TraceEntry): History {
  const { move, actor, from } = entry;
  if (move.kind === 'crash') {
    const left = Object.entries(before.taken).filter(([, { place }]) => place !== move.place);
    return { ...before, taken: Object.fromEntries(left) };
  }
  if (actor === null) return before;
  const taken = takenUp(entry);
  if (taken !== null) {
    const version = 'version' in taken ? taken.version : null;
    return withTaken(before, actor, { place: from, number: taken.id, version, outcome: null });
  }
  const own = before.taken[actor];
  if (own === undefined) return before;
  const outcome = outcomeOf(before, entry, own);
  return outcome === null || outcome === own.outcome ? before : withTaken(before, actor, { ...own, outcome });
}

const withTaken = (before: History, actor: string, taken: TakenMessage): History => ({
  ...before,
  taken: { ...before.taken, [actor]: taken },
});

/** The message that a subscriber has been given. */
function takenUp({ op, result }: TraceEntry): Message | null {
  if (result?.ok !== true) return null;
  if (op?.kind === 'poll') return (result.value as PolledRecord | null)?.message ?? null;
  if (op?.kind !== 'read-log') return null;
  const [transaction] = result.value as readonly CommittedTransaction[];
  return transaction === undefined ? null : (messagesOf(transaction)[0] ?? null);
}

function outcomeOf(before: History, entry: TraceEntry, own: TakenMessage): TakenMessage['outcome'] {
  const applied = entry.facts.find((fact) => fact.kind === 'event-applied');
  if (applied?.hasNoEffect !== true && applied !== undefined) {
    const count = getValue(before.applied, [applied.subscriber, applied.event.id]) ?? 0;
    return count > 1 ? 'again' : 'applied';
  }
  return skips(entry, own) ? 'skipped' : null;
}

/** Whether it has just found that it has done this before. */
export function skips({ op, result }: TraceEntry, { version }: Pick<TakenMessage, 'version'>): boolean {
  if (op === null || result === null) return false;
  if (op.kind === 'insert' && op.table === processedMessagesTable.name)
    return result.ok ? result.value === null : result.failure === 'duplicate-key';
  if (op.kind !== 'select' || !result.ok) return false;
  const rows = result.value as readonly Row[];
  if (op.query.table === processedMessagesTable.name) return rows.length > 0;
  if (op.query.table !== appliedVersionsTable.name || op.waits || version === null) return false;
  return rows.some((row) => Number(row['entity_version']) >= version);
}
