import { present } from '../../base/assert.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { Command, EventMessage } from '../../kernel/message.ts';
import type { OpFailure } from '../../kernel/op.ts';
import type { Process } from '../../kernel/process.ts';
import type { TransactionOps } from '../../kernel/transaction.ts';
import type { LoadedAggregate } from './aggregate-root.ts';
import type { Service } from './service.ts';
import { messageFromRow, rowFromEvent, stateFromSnapshot } from './stored-event.ts';

/** `find`: the latest snapshot and the events after it, folded. No events: version 0. */
export function* findAggregate(
  service: Service,
  transaction: TransactionOps,
  command: Command,
): Process<Result<LoadedAggregate, OpFailure>> {
  const { aggregateType, aggregateId: id } = command;
  const aggregate = present(
    service.aggregates.find((candidate) => candidate.type === aggregateType),
    `aggregate ${aggregateType}`,
  );

  yield* service.concurrency.beforeLoad(transaction, aggregateType, id);
  const found = yield* transaction.find(aggregateType, id);
  if (!found.ok) return found;

  const start = stateFromSnapshot(aggregate, found.value.snapshot);
  const events = found.value.events.map(messageFromRow);
  const state = events.reduce((before, event) => aggregate.apply(before, event), start.state);
  return succeed({ aggregate, id, state, version: events.at(-1)?.version ?? start.version });
}

/** `save` for a new aggregate, `update` for one that is there; outbox rows go along. */
export function* saveEvents(
  service: Service,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: readonly DomainEvent[],
  triggeringEvent: string,
): Process<Result<readonly EventMessage[], OpFailure | 'conflict'>> {
  const entity = { entity_type: loaded.aggregate.type, entity_id: loaded.id };
  const version = loaded.version + decided.length;

  if (loaded.version === 0) {
    const created = yield* transaction.insert('entities', { ...entity, entity_version: version });
    if (!created.ok) return fail(created.failure === 'duplicate-key' ? 'conflict' : created.failure);
  }

  const events: EventMessage[] = [];
  for (const [index, event] of decided.entries()) {
    const row = rowFromEvent(entity, loaded.version + index + 1, event, triggeringEvent);
    const inserted = yield* transaction.insert('events', row);
    if (!inserted.ok) return inserted;
    events.push(messageFromRow(inserted.value));
  }

  if (loaded.version > 0) {
    const guarded = yield* service.concurrency.writeVersion(
      transaction,
      entity,
      loaded.version,
      version,
    );
    if (!guarded.ok) return guarded;
    // Zero rows affected: somebody has changed the aggregate since it was loaded.
    if (guarded.value === 0) return fail('conflict');
  }

  const announced = yield* service.publishing.insideTransaction(service, transaction, events);
  return announced.ok ? succeed(events) : announced;
}
