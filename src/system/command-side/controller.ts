import { tell } from '../../kernel/language/ops.ts';
import { finished, type Program } from '../../kernel/language/process.ts';
import { dispatch } from './dispatcher.ts';
import { requesterOf, type RequestArguments } from './requester.ts';
import type { Service } from './service.ts';

/** The command controller: takes a client's request in and gives the answer back, once. */
export function controller(service: Service): Program {
  return function* handleRequest(args) {
    const { request, ...whence } = args as RequestArguments;
    const requester = requesterOf(request, whence);

    yield* tell('controller', 'receive', { command: request.command.type });
    yield* requester.end(yield* dispatch(service, request, requester));
    return finished;
  };
}
