import { fail } from '../../base/result.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { ConsumerEffect } from '../consumer/consumer.ts';
import type { Consumed } from '../consumer/consumed.ts';

/** The handler of a poisonous message: it fails before it has done anything, each time anew. */
export const cannotHandle: ConsumerEffect = {
  alone: failOn,
  *inside(_transaction, event) {
    return yield* failOn(event);
  },
};

function* failOn({ type, id }: EventMessage): Process<Consumed> {
  yield* tell('consumer', 'cannot-handle', { event: type, id });
  return fail('poisonous');
}
