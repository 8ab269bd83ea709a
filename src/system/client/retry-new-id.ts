import { awaitReachable, awaitReply, sendRequest, tell } from '../../kernel/language/ops.ts';
import { finished } from '../../kernel/language/process.ts';
import {
  asksForAnother,
  attemptCountMax,
  type ClientArguments,
  type ClientVariant,
} from './client-variant.ts';

/** A client that asks again after silence, or when it is told to, with a new request id: nobody can tell that it means the same. */
export const retryNewId = {
  id: 'retry-new-id',

  *program(args, _self, keepsVersionAs) {
    const { intent, to, command } = args as ClientArguments;
    let reason = 'timed-out';

    for (let attempt = 1; attempt <= attemptCountMax; attempt += 1) {
      const id = `${intent}-${attempt}`;
      const sent = yield* sendRequest(to, { id, intent, command });
      const heard = sent.ok ? yield* awaitReply(to, id, keepsVersionAs) : sent;
      if (heard.ok && !asksForAnother(heard.value)) {
        yield* tell('client', 'heard', { answer: heard.value.kind });
        return finished;
      }
      reason = heard.ok ? 'not-published' : 'timed-out';
      yield* tell('client', heard.ok ? 'told-failed' : 'no-answer', { attempt });
      if (!sent.ok) yield* awaitReachable(to);
    }
    yield* tell('client', 'gave-up', { reason });
    return finished;
  },
} as const satisfies ClientVariant;
