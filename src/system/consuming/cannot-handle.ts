import { fail } from '../../base/result.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { MessageEffect } from '../consumer/consumer.ts';
import type { Consumed } from '../consumer/consumed.ts';

/** The handler of a poisonous message: it fails before it has done anything, each time anew. */
export const cannotHandle: MessageEffect = {
  alone: failOn,
  *inside(_transaction, message) {
    return yield* failOn(message);
  },
};

function* failOn({ type, id }: Message): Process<Consumed> {
  yield* tell('consumer', 'cannot-handle', { event: type, id });
  return fail('poisonous');
}
