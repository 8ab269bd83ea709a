import { succeed, type Result } from '../../base/result.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { EventDraft } from '../../kernel/terms/message.ts';
import type { MessageId } from '../../kernel/terms/names.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { forgetPerson } from '../personal-data/forget-person.ts';
import { sealEvents } from '../personal-data/seal-events.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { KeptInTransaction, Saved } from '../keeping/keeping-variant.ts';
import type { Occasioned } from './instruction.ts';
import type { Service } from './service.ts';

/** Events that have been decided, and on whose account. */
export type Decision = Occasioned & {
  readonly events: readonly DomainEvent[];
  /** The first event of the same commit, where others have been saved in it. */
  readonly group?: MessageId | undefined;
};

/** Saves what has been decided, and announces it as the way to publish has it; unless it is nobody else's business. */
export function* announceEvents(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  { id: triggeringEvent, cause, handler, group, events: decidedEvents }: Decision,
): Process<Saved> {
  const { publishing, unannounced = [] } = service;
  if (unannounced.includes(loaded.aggregate.type)) {
    const columns = publishing.unannouncedColumns ?? {};
    const kept = { events: decidedEvents, ids: [], triggeringEvent, cause, handler, group, columns };
    return yield* keeping.save(service, transaction, loaded, kept);
  }
  const { personal } = service.versions;
  const person = { aggregateType: loaded.aggregate.type, id: loaded.id, state: loaded.state };
  const sealed = yield* sealEvents(personal, transaction, person, decidedEvents);
  if (!sealed.ok) return sealed;
  const events = sealed.value;

  const raised = yield* publishing.whenRaised(service, draftsOf(loaded, events, triggeringEvent));
  if (!raised.ok) return raised;

  const columns = publishing.columns ?? {};
  const decided = { events, ids: raised.value, triggeringEvent, cause, handler, group, columns };
  const saved = yield* keeping.save(service, transaction, loaded, decided);
  if (!saved.ok) return saved;

  const forgotten = yield* forgetPerson(personal, transaction, person, events);
  if (!forgotten.ok) return forgotten;

  const announced = yield* (publishing.insideTransaction ?? nothing)(service, transaction, saved.value);
  return announced.ok ? saved : announced;
}

/** The events of a decision as messages, but for their ids. */
export const draftsOf = (
  { aggregate, id, version }: LoadedAggregate,
  events: readonly DomainEvent[],
  triggeringEvent: string,
): readonly EventDraft[] =>
  events.map(({ type, data }, index) => ({
    type,
    aggregateType: aggregate.type,
    aggregateId: id,
    version: version + index + 1,
    data,
    triggeringEvent,
  }));

/** Of a pattern that leaves nothing in the transaction. */
function* nothing(): Process<Result<null, never>> {
  return succeed(null);
}
