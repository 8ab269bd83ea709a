import { fail } from '../../base/result.ts';
import type { EventMessage } from '../../kernel/message.ts';
import { tell } from '../../kernel/ops.ts';
import type { Process } from '../../kernel/process.ts';
import type { Consumed, ConsumerEffect } from './consumer.ts';

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
