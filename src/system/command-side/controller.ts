import type { Answer, Request } from '../../kernel/terms/message.ts';
import { reply, tell } from '../../kernel/language/ops.ts';
import { finished, type Process, type Program } from '../../kernel/language/process.ts';
import type { Caller } from './caller.ts';
import { dispatch } from './dispatcher.ts';
import type { Service } from './service.ts';

/** The command controller: takes a client's request in and gives the answer back, once. */
export function controller(service: Service): Program {
  return function* handleRequest(args) {
    const { request, receiver, replyTo } = args as RequestArguments;
    const told: Answer[] = [];
    const caller: Caller = {
      *answer(answer: Answer): Process<void> {
        if (told.length > 0) return;
        told.push(answer);
        yield* reply(replyTo, receiver, request.id, answer, [
          { kind: 'command-answered', intent: request.intent, answer },
        ]);
      },
    };

    yield* tell('controller', 'receive', { command: request.command.type });
    const answer = yield* dispatch(service, request, caller);
    // What the client has been told can't be taken back.
    if (told.length > 0 && answer.kind !== 'accepted')
      yield* tell('controller', 'too-late', { answer: answer.kind });
    yield* caller.answer(answer);
    return finished;
  };
}

type RequestArguments = {
  readonly request: Request;
  readonly receiver: string;
  readonly replyTo: string;
};
