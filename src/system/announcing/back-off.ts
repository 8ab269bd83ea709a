import type { Message } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import { awaitPublishable, awaitReachable } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';

/** After a publish that failed: waits until trying once more can help, so that nobody spins. */
export function* backOff(broker: PlaceId, message: Message, failure: OpFailure): Process<void> {
  // No retry cures a message that is too large: somebody has to raise the limit first.
  if (failure === 'too-large') yield* awaitPublishable(message.id);
  else yield* awaitReachable(broker);
}
