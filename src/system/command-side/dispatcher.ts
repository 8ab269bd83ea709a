import type { Answer, Request } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Caller } from './caller.ts';
import { handleCommand } from './handler.ts';
import { refusedUnasked } from './refused-unasked.ts';
import { readOwnStore } from '../querying/read-own-store.ts';
import { aggregateOf, type Service } from './service.ts';

type Handler = (service: Service, request: Request, caller: Caller) => Process<Answer>;

/** The dispatcher: finds the handler in its dictionary by the type of the command or query. */
export function* dispatch(service: Service, request: Request, caller: Caller): Process<Answer> {
  const { type, aggregateType } = request.command;
  const handler = handlersOf(service, aggregateType).get(type);

  yield* tell('dispatcher', 'dispatch', { command: type, isKnown: handler !== undefined });
  if (handler === undefined) return refusedUnasked('CommandUnknown', request.command);
  return yield* handler(service, request, caller);
}

/** The handler dictionary, as it is registered at start-up for an aggregate and for process managers: command type -> handler. */
function handlersOf(service: Service, aggregateType: string): ReadonlyMap<string, Handler> {
  const aggregate = service.aggregates.find(({ type }) => type === aggregateType);
  const own = (aggregate?.commands ?? []).map(({ type }) => type);
  const queries = (aggregate?.queries ?? []).map(({ type }): Entry => [type, answerQuery]);
  const managed = service.managedCommands.flatMap(({ types }) => types);
  return new Map([...[...own, ...managed].map((type): Entry => [type, handleCommand]), ...queries]);
}

type Entry = readonly [type: string, handler: Handler];

const answerQuery: Handler = (service, { command }) =>
  readOwnStore(service.database, service.versions, aggregateOf(service, command), command.aggregateId);
