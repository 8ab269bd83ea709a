import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { publish } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumer } from '../consumer/consumer.ts';
import { backOff } from '../announcing/back-off.ts';
import { insist } from './insist.ts';

/** Publishes the message to the consumer's dead-letter topic, until the broker has it. */
export function* sendToDeadLetters(consumer: Consumer, message: EventMessage): Process<void> {
  const { broker, topic } = consumer.deadLetters;
  const facts: readonly Fact[] = [{ kind: 'event-parked', subscriber: consumer.group, event: message }];
  yield* insist(
    () => publish(broker, topic, message.aggregateId, message, facts),
    (failure) => backOff(broker, message, failure),
  );
}
