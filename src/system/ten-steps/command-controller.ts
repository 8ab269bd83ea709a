import { finished, type Program } from '../../kernel/language/process.ts';
import { requesterOf, type RequestArguments } from '../command-side/requester.ts';
import type { Service } from '../command-side/service.ts';
import { dispatch } from './command-dispatcher.ts';
import { takeStep } from './steps.ts';

/** CommandController: makes a command object of the client's request, and hands it to the dispatcher. */
export function commandController(service: Service): Program {
  return function* handleRequest(args) {
    const { request, ...whence } = args as RequestArguments;
    const requester = requesterOf(request, whence);
    const command = request.command.type;

    yield* takeStep(1, { command });
    yield* takeStep(2, { command });
    yield* requester.end(yield* dispatch(service, request, requester));
    return finished;
  };
}
