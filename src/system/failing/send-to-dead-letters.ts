import type { Fact } from '../../kernel/terms/fact.ts';
import { concernOf } from '../../kernel/terms/concern.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import { publish } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumer } from '../consumer/consumer.ts';
import { backOff } from '../announcing/back-off.ts';
import { insist } from './insist.ts';

/** Publishes the message to the consumer's dead-letter topic, until the broker has it. */
export function* sendToDeadLetters(consumer: Consumer, message: Message): Process<void> {
  const { broker, topic } = consumer.deadLetters;
  const facts: readonly Fact[] = isEvent(message)
    ? [{ kind: 'event-parked', subscriber: consumer.group, event: message }]
    : [{ kind: 'message-parked', subscriber: consumer.group, message }];
  yield* insist(
    () => publish(broker, topic, concernOf(message).id, message, facts),
    (failure) => backOff(broker, message, failure),
  );
}
