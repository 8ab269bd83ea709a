import type { Request } from '../../kernel/message.ts';
import { reply, tell } from '../../kernel/ops.ts';
import { finished, type Program } from '../../kernel/process.ts';
import { dispatch } from './dispatcher.ts';
import type { Service } from './service.ts';

/** The command controller: takes a client's request in and gives the answer back. */
export function controller(service: Service): Program {
  return function* handleRequest(args) {
    const { request, receiver, replyTo } = args as RequestArguments;

    yield* tell('controller', 'receive', { command: request.command.type });
    const answer = yield* dispatch(service, request);
    yield* reply(replyTo, receiver, request.id, answer, [
      { kind: 'command-answered', intent: request.intent, answer },
    ]);
    return finished;
  };
}

type RequestArguments = {
  readonly request: Request;
  readonly receiver: string;
  readonly replyTo: string;
};
