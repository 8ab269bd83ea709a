import { awaitReply, sendRequest, tell } from '../../kernel/language/ops.ts';
import { finished } from '../../kernel/language/process.ts';
import type { ClientArguments, ClientVariant } from './client-variant.ts';

/** A client that asks once and takes what comes: an answer, a refusal or silence. */
export const once = {
  id: 'once',

  *program(args, _self, keepsVersionAs) {
    const { intent, to, command } = args as ClientArguments;

    const sent = yield* sendRequest(to, { id: intent, intent, command });
    if (!sent.ok) {
      yield* tell('client', 'gave-up', { reason: sent.failure });
      return finished;
    }

    const heard = yield* awaitReply(to, intent, keepsVersionAs);
    if (heard.ok) yield* tell('client', 'heard', { answer: heard.value.kind });
    else yield* tell('client', 'gave-up', { reason: heard.failure });
    return finished;
  },
} as const satisfies ClientVariant;
