import { remember, tell } from '../../kernel/language/ops.ts';
import { finished, type Program } from '../../kernel/language/process.ts';
import type { Service } from '../command-side/service.ts';
import { handleCommand } from './command-handler.ts';
import { registerHandler, registeredTypes, type HandlerDictionary } from './handler-dictionary.ts';

/** What the dictionary is called in a service's memory: a crash takes it. */
export const handlersEntry = 'handlers';

/** When the service starts, and again when it recovers: a handler is registered for each type of command. */
export function registerHandlers(service: Pick<Service, 'aggregates'>): Program {
  return function* startUp() {
    let dictionary: HandlerDictionary = new Map();
    for (const type of registeredTypes(service)) {
      const registered = registerHandler(dictionary, type, handleCommand);
      yield* tell('dispatcher', 'register-handler', { command: type, isRefused: !registered.ok });
      if (registered.ok) dictionary = registered.value;
    }
    yield* remember(handlersEntry, { types: [...dictionary.keys()] });
    return finished;
  };
}
