import { fail, succeed } from '../../base/result.ts';
import { tell } from '../../kernel/language/ops.ts';
import { carryOut } from '../command-side/carry-out.ts';
import type { Service } from '../command-side/service.ts';
import { aloneIn } from '../consuming/alone.ts';
import type { ConsumerEffect } from '../consumer/consumer.ts';
import { handleEvent } from '../consumer/event-handlers.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import type { Policy } from './policy.ts';
import { reactingTo } from './reacting-to.ts';

/**
 * A reaction: the policy makes a command of the event, and the service carries it out in the consumer's own
 * transaction. So the new events, and that the message was processed, are committed together or not at all.
 */
export function reaction(
  service: Service,
  keeping: KeptInTransaction,
  subscriber: string,
  policy: Policy,
): ConsumerEffect {
  const inside: ConsumerEffect['inside'] = function* react(transaction, event) {
    const { id, type } = event;
    const command = handleEvent(policy, { event, subscriber });
    if (command === null) {
      yield* tell('consumer', 'pass-over', { event: type, id });
      transaction.note([{ kind: 'event-applied', subscriber, event, hasNoEffect: true }]);
      return succeed(null);
    }

    yield* tell('consumer', 'react', { event: type, id, command: command.type });
    const occasion = reactingTo(subscriber, event);
    const carried = yield* carryOut(service, keeping, transaction, { ...occasion, command });
    switch (carried.kind) {
      case 'done':
        transaction.note([{ kind: 'event-applied', subscriber, event }]);
        // Nobody waits to hear whether that went well.
        transaction.afterCommit(() => service.publishing.afterCommit(service, carried.messages));
        return succeed(null);
      case 'recognised':
        yield* tell('consumer', 'recognise', { event: type, id });
        return succeed(null);
      case 'rejected':
        // That is an answer: a second try would hear the same.
        transaction.note([{ kind: 'event-applied', subscriber, event, hasNoEffect: true }]);
        return succeed(null);
      case 'conflict':
        return fail('conflict');
      case 'unread':
      case 'failed':
        return fail(carried.reason);
    }
  };
  return { inside, alone: aloneIn(service.database, inside) };
}
