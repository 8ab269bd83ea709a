import { fail, succeed, type Result } from '../../base/result.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import { eventStoreTables } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import { nextId } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { AnnouncedEvent, TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { foldFound } from '../aggregate/fold-found.ts';
import { rowFromEvent } from '../aggregate/stored-event.ts';
import { readFound } from '../versioning/read-found.ts';
import { versionColumn } from '../versioning/schema-version.ts';
import type {
  DecidedRows,
  FoundAggregate,
  KeepingService,
  KeepingVariant,
  Saved,
} from './keeping-variant.ts';

/** An event store: an aggregate is its events, folded, and the version of its `entities` row guards them. */
export const events = {
  id: 'events',
  commits: 'transaction',
  tables: eventStoreTables,
  find,
  save,
} as const satisfies KeepingVariant;

/** The latest snapshot and the events after it, folded. No events: version 0. */
function* find(
  service: KeepingService,
  transaction: TransactionOps,
  aggregate: AnyAggregate,
  id: string,
): Process<FoundAggregate<LoadedAggregate>> {
  const locked = yield* service.concurrency.beforeLoad(transaction, aggregate.type, id);
  if (!locked.ok) return locked;
  const found = yield* transaction.find(aggregate.type, id);
  if (!found.ok) return found;
  const read = yield* readFound(service.versions, transaction, found.value);
  return read.ok ? succeed(foldFound(aggregate, id, read.value)) : read;
}

/** What has been decided and, where one is due, a snapshot of what it comes to. */
function* save(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const saved = yield* (loaded.version === 0 ? create : update)(service, transaction, loaded, decided);
  const { whenSaved } = service.snapshots;
  if (!saved.ok || whenSaved === undefined) return saved;
  const after = afterEvents(loaded, saved.value);
  const written = yield* whenSaved(service, transaction, after);
  return written.ok ? saved : written;
}

/** An aggregate with what was saved of it since it was loaded. */
const afterEvents = (loaded: LoadedAggregate, saved: readonly EventMessage[]): LoadedAggregate => ({
  ...loaded,
  state: saved.reduce((before, event) => loaded.aggregate.apply(before, event), loaded.state),
  version: saved.at(-1)?.version ?? loaded.version,
  causes: [...loaded.causes, ...saved.map(({ triggeringEvent }) => triggeringEvent)],
});

/** A new aggregate: insert the `entities` row, insert the events. */
function* create(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const row = { ...entityOf(loaded), entity_version: decided.events.length };
  const created = yield* transaction.insert('entities', row);
  // Somebody has created an aggregate of this id in the meantime.
  if (!created.ok) return fail(created.failure === 'duplicate-key' ? 'conflict' : created.failure);

  return yield* insertEvents(service, transaction, loaded, decided);
}

/** An aggregate that is there: insert the events, then write the version, guarded or not. */
function* update(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const inserted = yield* insertEvents(service, transaction, loaded, decided);
  if (!inserted.ok) return inserted;

  const { version } = loaded;
  const newVersion = version + decided.events.length;
  const written = yield* service.concurrency.writeVersion(transaction, entityOf(loaded), version, newVersion);
  if (!written.ok) return written;
  // Zero rows affected: somebody has changed the aggregate since it was loaded.
  return written.value === 0 ? fail('conflict') : inserted;
}

function* insertEvents(
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

const entityOf = ({ aggregate, id }: LoadedAggregate) => ({
  entity_type: aggregate.type,
  entity_id: id,
});
