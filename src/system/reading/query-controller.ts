import { reply, tell } from '../../kernel/language/ops.ts';
import { finished, type Program } from '../../kernel/language/process.ts';
import type { Request } from '../../kernel/terms/message.ts';
import { refusedUnasked } from '../command-side/refused-unasked.ts';
import type { QuerySide } from './query-side.ts';
import type { Queries } from './reading-variant.ts';

/** The query controller: takes a query in and gives the answer back. It changes nothing that is asked about. */
export function queryController(side: QuerySide, queries: Queries): Program {
  return function* handleQuery(args) {
    const { request, receiver, replyTo } = args as QueryArguments;
    yield* tell('controller', 'receive-query', { query: request.command.type });
    const isAsked = side.asked.some(({ query }) => query === request.command.type);
    const answer = isAsked
      ? yield* queries.answer(side, request)
      : refusedUnasked('CommandUnknown', request.command);
    yield* reply(replyTo, receiver, request.id, answer);
    return finished;
  };
}

type QueryArguments = {
  readonly request: Request;
  readonly receiver: string;
  readonly replyTo: string;
};
