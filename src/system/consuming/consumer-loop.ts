import { next, type Program } from '../../kernel/process.ts';
import type { TransactionOps } from '../../kernel/transaction.ts';
import type { Consumer } from './consumer.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { receive } from './receive.ts';

/** A consumer's life: one message after the other; what fails is tried again. */
export function consumerLoop(consuming: ConsumingVariant, consumer: Consumer): Program {
  return function* consumeNext(args) {
    const record = yield* receive(consumer, args);
    if (record === null) return next({});

    const { message } = record;
    const acknowledge = () => consumer.source.acknowledge(record);
    const acknowledgeInside = (transaction: TransactionOps) =>
      consumer.source.acknowledgeInside(transaction, record);
    const consumed = yield* consuming.consume(consumer, { message, acknowledge, acknowledgeInside });
    return consumed.ok ? next({}) : next({ again: record });
  };
}
