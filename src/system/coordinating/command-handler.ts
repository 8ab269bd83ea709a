import { assert } from '../../base/assert.ts';
import { fail, succeed } from '../../base/result.ts';
import type { CommandMessage, Message } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { Service } from '../command-side/service.ts';
import { workOn } from '../command-side/work-on.ts';
import { aloneIn } from '../consuming/alone.ts';
import type { Consumed } from '../consumer/consumed.ts';
import type { MessageEffect } from '../consumer/consumer.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { answerAgain, answerCommand } from './answer-command.ts';
import { outcomeOf } from './outcome.ts';
import { reactingTo } from './reacting-to.ts';

/**
 * Carries out the commands that others send to a service, and answers them. The new events, the reply and that the
 * command was processed are committed together or not at all; a refusal is an answer like any other.
 */
export function commandHandler(service: Service, keeping: KeptInTransaction, handler: string): MessageEffect {
  function* handle(transaction: TransactionOps, message: Message): Process<Consumed> {
    const asked = asCommand(message);
    const { id, type, aggregateType, aggregateId, data } = asked;
    yield* tell('consumer', 'carry-out', { command: type, id });
    const command = { type, aggregateType, aggregateId, data };
    const instruction = { ...reactingTo(handler, asked), command };
    const carried = yield* workOn(service, keeping, transaction, instruction);
    switch (carried.kind) {
      case 'done':
      case 'rejected': {
        const answered = yield* answerCommand(service, transaction, asked, outcomeOf(carried));
        if (!answered.ok) return fail(answered.failure);
        const events = carried.kind === 'done' ? carried.messages : [];
        transaction.afterCommit(() =>
          service.publishing.afterCommit(service, [...events, ...answered.value]),
        );
        return succeed(null);
      }
      case 'recognised':
        return yield* again(transaction, asked);
      case 'conflict':
        return fail('conflict');
      case 'unread':
      case 'failed':
        return fail(carried.reason);
    }
  }

  function* again(transaction: TransactionOps, message: Message): Process<Consumed> {
    const asked = asCommand(message);
    yield* tell('consumer', 'answer-again', { command: asked.type, id: asked.id });
    return yield* answerAgain(service, transaction, asked);
  }

  return { inside: handle, alone: aloneIn(service.database, handle), again };
}

function asCommand(message: Message): CommandMessage {
  assert('kind' in message && message.kind === 'command', `a command, came ${message.type}`);
  return message;
}
