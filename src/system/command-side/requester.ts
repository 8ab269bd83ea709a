import type { Answer, Request } from '../../kernel/terms/message.ts';
import { reply, tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Caller } from './caller.ts';

/** What a controller is called with. */
export type RequestArguments = Whence & { readonly request: Request };

type Whence = { readonly receiver: string; readonly replyTo: string };

/** The client that waits for its answer: it hears one, and no other. */
export type Requester = Caller & {
  /** The answer that it came to, unless one has been given already. */
  readonly end: (answer: Answer) => Process<void>;
};

export function requesterOf({ id, intent }: Request, { receiver, replyTo }: Whence): Requester {
  const told: Answer[] = [];
  function* answer(given: Answer): Process<void> {
    if (told.length > 0) return;
    told.push(given);
    yield* reply(replyTo, receiver, id, given, [{ kind: 'command-answered', intent, answer: given }]);
  }
  return {
    answer,
    *end(given) {
      // What the client has been told can't be taken back.
      if (told.length > 0 && given.kind !== 'accepted')
        yield* tell('controller', 'too-late', { answer: given.kind });
      yield* answer(given);
    },
  };
}
