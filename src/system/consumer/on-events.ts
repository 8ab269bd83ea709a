import { assert } from '../../base/assert.ts';
import type { EventMessage, Message } from '../../kernel/terms/message.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import type { ConsumerEffect, MessageEffect } from './consumer.ts';

/** The effect of events at a consumer that reads nothing else: commands and replies come on channels of their own (M1). */
export const onEvents = ({ inside, alone }: ConsumerEffect): MessageEffect => ({
  inside: (transaction, message) => inside(transaction, asEvent(message)),
  alone: (message) => alone(asEvent(message)),
});

function asEvent(message: Message): EventMessage {
  assert(isEvent(message), `an event, came ${message.type}`);
  return message;
}
