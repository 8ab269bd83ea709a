import { fail, succeed, type Result } from '../../base/result.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { isEvent, messageKind } from '../../kernel/terms/message-kind.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { Service } from '../command-side/service.ts';
import { aloneIn } from '../consuming/alone.ts';
import type { Consumed } from '../consumer/consumed.ts';
import type { MessageEffect } from '../consumer/consumer.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { advance } from './advance.ts';
import type { ManagedProcess } from './managed-process.ts';
import { reactingTo } from './reacting-to.ts';

/**
 * Tells process managers what they wait for: a reply finds its instance by the saga's id that it bears, anything else
 * by what the manager makes of it.
 */
export function managerHandler(
  service: Service,
  keeping: KeptInTransaction,
  handler: string,
  managed: ManagedProcess,
): MessageEffect {
  function* handle(transaction: TransactionOps, message: Message): Process<Consumed> {
    const { id, type, data } = message;
    const found = yield* instanceFor(transaction, message);
    if (!found.ok) return found;
    const instance = found.value;
    if (instance === null) return yield* passOver(transaction, message);

    const heard = {
      kind: messageKind(message),
      type,
      data,
      ...('aggregateId' in message
        ? { aggregateType: message.aggregateType, aggregateId: message.aggregateId }
        : {}),
    };
    const hearing = { ...reactingTo(handler, message), instance, heard };
    const advanced = yield* advance(service, keeping, transaction, managed, hearing);
    switch (advanced.kind) {
      case 'done':
        noteApplied(transaction, message);
        transaction.afterCommit(() => service.publishing.afterCommit(service, advanced.messages));
        return succeed(null);
      case 'nothing':
      case 'rejected':
        return yield* passOver(transaction, message);
      case 'recognised':
        yield* tell('consumer', 'recognise', { event: type, id });
        return succeed(null);
      case 'conflict':
        return fail('conflict');
      case 'unread':
      case 'failed':
        return fail(advanced.reason);
    }
  }

  function* instanceFor(
    transaction: TransactionOps,
    message: Message,
  ): Process<Result<string | null, OpFailure>> {
    const { manager, state, correlation } = managed;
    const isReply = messageKind(message) === 'reply';
    if (isReply && correlation?.takesNewest === true && state.newest !== undefined)
      return yield* state.newest(service, transaction, manager);
    const named = 'sagaId' in message && isReply ? message.sagaId : undefined;
    return succeed(named ?? manager.instanceOf(message));
  }

  function* passOver(transaction: TransactionOps, message: Message): Process<Consumed> {
    const step = messageKind(message) === 'reply' ? 'reply-late' : 'pass-over';
    yield* tell('consumer', step, { event: message.type, id: message.id });
    noteApplied(transaction, message, { hasNoEffect: true });
    return succeed(null);
  }

  function noteApplied(
    transaction: TransactionOps,
    message: Message,
    how: { readonly hasNoEffect?: true } = {},
  ): void {
    if (isEvent(message))
      transaction.note([{ kind: 'event-applied', subscriber: handler, event: message, ...how }]);
  }

  return { inside: handle, alone: aloneIn(service.database, handle) };
}
