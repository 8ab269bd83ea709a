import { fail } from '../../base/result.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { FailingVariant } from '../failing/failing-variant.ts';
import type { Consumer } from '../consumer/consumer.ts';
import type { Consumed } from '../consumer/consumed.ts';
import { toAcknowledge, type ConsumerMemory } from '../consumer/consumer-memory.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { cannotHandle } from './cannot-handle.ts';
import type { ReceivedRecord } from '../consumer/record-source.ts';

/** One attempt at one record, as the consuming pattern has it. */
export function* attempt(
  consuming: ConsumingVariant,
  failing: FailingVariant,
  consumer: Consumer,
  memory: ConsumerMemory,
  record: ReceivedRecord,
): Process<Consumed> {
  const { message, isPoisonous } = record;
  const isDeadLetter = record.partition.startsWith(`${consumer.deadLetters.topic}/`);

  if (failing.mayTry !== undefined && !isDeadLetter) {
    const allowed = yield* failing.mayTry(consumer, message);
    if (!allowed.ok) return allowed;
    if (!allowed.value) return fail('follows-parked');
  }

  const effect = isPoisonous === true ? cannotHandle : consumer.effect;
  return yield* consuming.consume(
    { ...consumer, effect },
    {
      message,
      *acknowledge() {
        if (isDeadLetter) yield* failing.letterHandled(consumer, message);
        yield* acknowledgeDone(consumer, memory, record);
      },
      acknowledgeInside: (transaction) => consumer.source.acknowledgeInside(transaction, record),
    },
  );
}

/** Acknowledges the record and what has waited for it; nothing where it must wait itself. */
export function* acknowledgeDone(
  consumer: Consumer,
  memory: ConsumerMemory,
  record: ReceivedRecord,
): Process<void> {
  const upTo = toAcknowledge(memory, record);
  if (upTo !== null) yield* consumer.source.acknowledge(upTo);
}
