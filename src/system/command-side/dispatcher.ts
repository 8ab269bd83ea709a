import type { Answer, Request } from '../../kernel/message.ts';
import { tell } from '../../kernel/ops.ts';
import type { Process } from '../../kernel/process.ts';
import { handleCommand } from './handler.ts';
import type { Service } from './service.ts';

type Handler = (service: Service, request: Request) => Process<Answer>;

/** The command dispatcher: finds the handler in its dictionary by the command's type. */
export function* dispatch(service: Service, request: Request): Process<Answer> {
  const { type } = request.command;
  const handler = handlersOf(service)[type];

  yield* tell('dispatcher', 'dispatch', { command: type, isKnown: handler !== undefined });
  if (handler === undefined)
    return { kind: 'rejected', rejection: 'CommandUnknown', detail: { command: type } };
  return yield* handler(service, request);
}

/** The handler dictionary, as it is registered at start-up: command type -> handler. */
function handlersOf(service: Service): Readonly<Record<string, Handler>> {
  return Object.fromEntries(
    service.aggregates.flatMap(({ commands }) =>
      commands.map((schema) => [schema.type, handleCommand] as const),
    ),
  );
}
