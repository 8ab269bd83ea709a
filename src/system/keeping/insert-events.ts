import { succeed, type Result } from '../../base/result.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import { nextId } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { AnnouncedEvent, TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { rowFromEvent } from '../aggregate/stored-event.ts';
import { versionColumn } from '../versioning/schema-version.ts';
import type { DecidedRows, KeepingService, Saved } from './keeping-variant.ts';

/** A row of `events` for each event, one version after the other. */
export function* insertEvents(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const written: EventMessage[] = [];
  for (const [index, event] of decided.events.entries()) {
    const version = loaded.version + index + 1;
    const row = {
      ...rowFromEvent(entityOf(loaded), version, event, decided.triggeringEvent),
      ...versionColumn(service.versions),
      ...decided.columns,
    };
    // With the commit it is so: the event was decided for this cause, together with the first of them.
    const { cause, handler, group = written[0]?.id ?? null } = decided;
    const announces = { cause, group, ...(handler === undefined ? {} : { handler }) };
    const inserted = yield* insertEvent(service, transaction, { row, announces }, decided.ids[index]);
    if (!inserted.ok) return inserted;
    // An event whose version was taken may have been left out: it is not, and nobody is told of it.
    if (inserted.value !== null) written.push(messageFromRow(inserted.value));
  }
  return succeed(written);
}

/** Where versions are unique, an event may find its own taken. */
function* insertEvent(
  { database, concurrency }: KeepingService,
  transaction: TransactionOps,
  { row, announces }: AnnouncedEvent,
  id: number | undefined,
): Process<Result<Row | null, OpFailure | 'conflict'>> {
  const { uniqueVersions } = concurrency;
  if (uniqueVersions === undefined)
    return yield* transaction.insertEvent({
      row: id === undefined ? row : { event_id: id, ...row },
      announces,
    });
  // An insert that may have to wait for the version of its event has its id before it waits.
  const drawn = id === undefined ? yield* nextId(database, 'events') : succeed(id);
  if (!drawn.ok) return drawn;
  return yield* uniqueVersions.insertEvent(transaction, {
    row: { event_id: drawn.value, ...row },
    announces,
  });
}

/** The key of its `entities` row. */
export const entityOf = ({ aggregate, id }: LoadedAggregate) => ({
  entity_type: aggregate.type,
  entity_id: id,
});
