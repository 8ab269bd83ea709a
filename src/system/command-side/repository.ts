import { fail, succeed, type Result } from '../../base/result.ts';
import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
import type { Cause } from '../../kernel/cause.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { EventMessage } from '../../kernel/message.ts';
import type { OpFailure } from '../../kernel/op.ts';
import { nextId } from '../../kernel/ops.ts';
import type { Process } from '../../kernel/process.ts';
import type { NewEvent, TransactionOps } from '../../kernel/transaction.ts';
import type { LoadedAggregate } from './aggregate-root.ts';
import type { Service } from './service.ts';
import { rowFromEvent, stateFromSnapshot } from './stored-event.ts';

/** What an aggregate has decided, on its way into the store. */
export type Decided = {
  readonly events: readonly DomainEvent[];
  /** Ids that the events have already; where there are none the sequence gives them. */
  readonly ids: readonly number[];
  readonly triggeringEvent: string;
  readonly cause: Cause;
  /** Beside an event's own columns. */
  readonly columns: Row;
};

type Saved = Result<readonly EventMessage[], OpFailure | 'conflict'>;

/** The aggregate repository: an aggregate is its events, and its version guards them. */
export const repository = { find, save, update };

/** The latest snapshot and the events after it, folded. No events: version 0. */
function* find(
  service: Service,
  transaction: TransactionOps,
  aggregate: AnyAggregate,
  id: string,
): Process<Result<LoadedAggregate, OpFailure>> {
  const locked = yield* service.concurrency.beforeLoad(transaction, aggregate.type, id);
  if (!locked.ok) return locked;
  const found = yield* transaction.find(aggregate.type, id);
  if (!found.ok) return found;

  const start = stateFromSnapshot(aggregate, found.value.snapshot);
  const events = found.value.events.map(messageFromRow);
  const state = events.reduce((before, event) => aggregate.apply(before, event), start.state);
  return succeed({
    aggregate,
    id,
    state,
    version: events.at(-1)?.version ?? start.version,
    causes: events.map(({ triggeringEvent }) => triggeringEvent),
  });
}

/** A new aggregate: insert the `entities` row, insert the events. */
function* save(
  service: Service,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: Decided,
): Process<Saved> {
  const row = { ...entityOf(loaded), entity_version: decided.events.length };
  const created = yield* transaction.insert('entities', row);
  // Somebody has created an aggregate of this id in the meantime.
  if (!created.ok) return fail(created.failure === 'duplicate-key' ? 'conflict' : created.failure);

  return yield* insertEvents(service, transaction, loaded, decided);
}

/** An aggregate that is there: insert the events, then write the version, guarded or not. */
function* update(
  service: Service,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: Decided,
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
  service: Service,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: Decided,
): Process<Saved> {
  const events: EventMessage[] = [];
  for (const [index, event] of decided.events.entries()) {
    const version = loaded.version + index + 1;
    const row = {
      ...rowFromEvent(entityOf(loaded), version, event, decided.triggeringEvent),
      ...decided.columns,
    };
    // With the commit it is so: the event was decided for this cause, together with the first of them.
    const announces = { cause: decided.cause, group: events[0]?.id ?? null };
    const inserted = yield* insertEvent(service, transaction, { row, announces }, decided.ids[index]);
    if (!inserted.ok) return inserted;
    // An event whose version was taken may have been left out: it is not, and nobody is told of it.
    if (inserted.value !== null) events.push(messageFromRow(inserted.value));
  }
  return succeed(events);
}

function* insertEvent(
  { database, concurrency }: Service,
  transaction: TransactionOps,
  { row, announces }: NewEvent,
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
