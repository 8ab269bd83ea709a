import { assert } from '../../base/assert.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Answer, Request } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Caller } from '../command-side/caller.ts';
import type { Service } from '../command-side/service.ts';

export type RequestHandler = (service: Service, request: Request, caller: Caller) => Process<Answer>;

/** Type of command -> its handler. */
export type HandlerDictionary = ReadonlyMap<string, RequestHandler>;

/** RegisterHandler: a type has one handler, and a second is refused. */
export function registerHandler(
  dictionary: HandlerDictionary,
  type: string,
  handler: RequestHandler,
): Result<HandlerDictionary, 'registered-already'> {
  if (dictionary.has(type)) return fail('registered-already');
  return succeed(new Map([...dictionary, [type, handler]]));
}

/** The types that a service has handlers of, in the order in which these are registered. */
export const registeredTypes = ({ aggregates }: Pick<Service, 'aggregates'>): readonly string[] =>
  aggregates.flatMap(({ commands }) => commands.map(({ type }) => type));

/** The dictionary as it is once the service has started: it takes no request before. */
export function handlerDictionary(service: Service, handler: RequestHandler): HandlerDictionary {
  return registeredTypes(service).reduce<HandlerDictionary>((before, type) => {
    const registered = registerHandler(before, type, handler);
    assert(registered.ok, `one handler for ${type}`);
    return registered.value;
  }, new Map());
}
