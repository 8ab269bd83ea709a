import { next, type Program } from '../../kernel/language/process.ts';
import { attemptCountMax, type FailingVariant } from '../failing/failing-variant.ts';
import { acknowledgeDone, attempt } from './attempt.ts';
import type { Consumer } from '../consumer/consumer.ts';
import {
  block,
  done,
  putAside,
  takenUp,
  tryAgain,
  wakeUp,
  type ConsumerMemory,
} from '../consumer/consumer-memory.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { receive } from './receive.ts';

/** A consumer's life: one message after the other, and what becomes of those that fail. */
export function consumerLoop(
  consuming: ConsumingVariant,
  failing: FailingVariant,
  consumer: Consumer,
): Program {
  return function* consumeNext(args) {
    const remembered = args as ConsumerMemory;
    const record = yield* receive(consuming, failing, consumer, remembered);
    if (record === null) return next(wakeUp(remembered));

    const memory = takenUp(remembered, record);
    const consumed = yield* attempt(consuming, failing, consumer, memory, record);
    if (consumed.ok) return next(done(memory, record));
    if (consumed.failure === 'too-early') return next(putAside(memory, record));

    const { giveUp } = failing;
    if (giveUp === null) return next(tryAgain(memory, record, 0));
    const failureCount = (memory.failureCount ?? 0) + 1;
    const mayFailAgain = failureCount < attemptCountMax && consumed.failure !== 'follows-parked';
    if (mayFailAgain) return next(tryAgain(memory, record, failureCount));

    const end = yield* giveUp(consumer, record.message);
    if (end === 'blocked') return next(block(memory, record));
    yield* acknowledgeDone(consumer, memory, record);
    return next(wakeUp(done(memory, record)));
  };
}
