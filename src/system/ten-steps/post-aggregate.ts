import type { Answer, Request } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { Service } from '../command-side/service.ts';
import { raiseEvent, rootOf, type AggregateRoot } from './aggregate-root.ts';
import { takeStep } from './steps.ts';

type Ran =
  | { readonly kind: 'changed'; readonly root: AggregateRoot }
  | Extract<Answer, { readonly kind: 'rejected' | 'failed' }>;

/** PostAggregate: its method for the command checks the rules, and raises an event or refuses. */
export function* runMethod(
  service: Service,
  loaded: LoadedAggregate,
  { id, command }: Request,
): Process<Ran> {
  yield* takeStep(5, { command: command.type, version: loaded.version });
  const decided = loaded.aggregate.process(loaded.state, command);
  if (!decided.ok) {
    const { type: rejection, data: detail } = decided.failure;
    yield* tell('aggregate', 'reject', { rejection });
    return { kind: 'rejected', rejection, detail };
  }

  let root = rootOf(loaded);
  for (const event of decided.value) {
    const raised = yield* raiseEvent(service, root, event, id);
    if (!raised.ok) return { kind: 'failed', reason: raised.failure };
    root = raised.value;
  }
  return { kind: 'changed', root };
}
