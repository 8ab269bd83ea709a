import { insertRowUnlessTaken, reply, tell } from '../../kernel/language/ops.ts';
import { finished, type Program } from '../../kernel/language/process.ts';
import type { Answer, Request } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { rebuildsTable } from './rebuild-tables.ts';

/** Takes the order to rebuild a view: it is written down, and carried out afterwards. Who asks twice asks for one rebuild. */
export function rebuildController(views: DatabaseId): Program {
  return function* handleRebuild(args) {
    const { request, receiver, replyTo } = args as OrderArguments;
    const view = request.command.aggregateId;
    yield* tell('controller', 'receive-rebuild', { view });
    const noted = yield* insertRowUnlessTaken(views, rebuildsTable.name, { view });
    const answer: Answer = noted.ok
      ? { kind: 'shown', aggregateId: view, version: 0, status: 'REBUILDING' }
      : { kind: 'failed', reason: noted.failure };
    yield* reply(replyTo, receiver, request.id, answer);
    return finished;
  };
}

type OrderArguments = {
  readonly request: Request;
  readonly receiver: string;
  readonly replyTo: string;
};
