import type { Answer, Request } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Caller } from '../command-side/caller.ts';
import { refusedUnasked } from '../command-side/refused-unasked.ts';
import type { Service } from '../command-side/service.ts';
import { handleCommand } from './command-handler.ts';
import { handlerDictionary } from './handler-dictionary.ts';
import { takeStep } from './steps.ts';

/** CommandDispatcher: finds the handler of a command in its dictionary, by the type, and passes the command on. */
export function* dispatch(service: Service, request: Request, caller: Caller): Process<Answer> {
  const { command } = request;
  const dictionary = handlerDictionary(service, handleCommand);
  const handler = dictionary.get(command.type);

  yield* takeStep(3, { command: command.type, isKnown: handler !== undefined, entries: dictionary.size });
  if (handler === undefined) return refusedUnasked('CommandUnknown', command);
  return yield* handler(service, request, caller);
}
