import { awaitFix } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { FailingVariant } from '../failing/failing-variant.ts';
import { awaitNeeds } from '../consumer/await-needs.ts';
import type { Consumer } from '../consumer/consumer.ts';
import type { ConsumerMemory } from '../consumer/consumer-memory.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import type { ReceivedRecord, Unread } from '../consumer/record-source.ts';

/** The record that is to be tried again, or the next one from the source. */
export function* receive(
  consuming: ConsumingVariant,
  failing: FailingVariant,
  consumer: Consumer,
  memory: ConsumerMemory,
): Process<ReceivedRecord | null> {
  const again = memory.again?.[0];
  if (again === undefined) return yield* consumer.source.next(unreadNow(consuming, consumer, memory));

  yield* awaitNeeds(consumer);
  if (again.isPoisonous !== true || failing.giveUp !== null) return again;
  // Tried for ever, it fails for ever: until a fix is there.
  yield* awaitFix(again.message.id);
  const { isPoisonous: _, ...fixed } = again;
  return fixed;
}

/** Blocked partitions are not read on; what was put aside goes first once it can. */
function unreadNow(consuming: ConsumingVariant, consumer: Consumer, memory: ConsumerMemory): Unread {
  const { blocked = [], early = [] } = memory;
  const paused = blocked.map(({ partition, offset, message, isPoisonous }) => ({
    partition,
    offset,
    untilFixOf: isPoisonous === true ? message.id : null,
  }));
  const { database } = consumer;
  const known = early.flatMap(({ message }) => consuming.canFollow?.(consumer, message) ?? []);
  return {
    ...(paused.length === 0 ? {} : { paused }),
    ...(known.length === 0 ? {} : { unless: { database, queries: known } }),
  };
}
