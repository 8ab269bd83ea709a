import { succeed, type Result } from '../../base/result.ts';
import type { JsonRecord } from '../../base/json.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { draftsOf } from '../command-side/announce-events.ts';
import type { Service } from '../command-side/service.ts';
import { takeStep } from './steps.ts';

/** AggregateRoot: an aggregate at work. All of it is in this process's memory, and nowhere else. */
export type AggregateRoot = {
  readonly loaded: LoadedAggregate;
  /** What it has come to, with its changes. */
  readonly state: JsonRecord;
  /** The list of uncommitted changes. */
  readonly uncommitted: readonly DomainEvent[];
  /** Ids that these have, where they have left before they are committed. */
  readonly ids: readonly number[];
};

export const rootOf = (loaded: LoadedAggregate): AggregateRoot => ({
  loaded,
  state: loaded.state,
  uncommitted: [],
  ids: [],
});

/** RaiseEvent: the event is applied, and kept with the changes. */
export function* raiseEvent(
  service: Service,
  root: AggregateRoot,
  event: DomainEvent,
  triggeringEvent: string,
): Process<Result<AggregateRoot, OpFailure>> {
  const { loaded, uncommitted } = root;
  yield* takeStep(6, { event: event.type });
  const at = { ...loaded, version: loaded.version + uncommitted.length };
  const raised = yield* service.publishing.whenRaised(service, draftsOf(at, [event], triggeringEvent));
  if (!raised.ok) return raised;
  const changed = yield* applyChange(root, event);
  return succeed({ ...changed, ids: [...root.ids, ...raised.value] });
}

/** ApplyChange: the state changes, and the list of uncommitted changes has one more. */
function* applyChange(root: AggregateRoot, event: DomainEvent): Process<AggregateRoot> {
  const { loaded, state, uncommitted } = root;
  const after = {
    ...root,
    state: loaded.aggregate.apply(state, event),
    uncommitted: [...uncommitted, event],
  };
  yield* takeStep(7, { event: event.type, aggregate: loaded.id, count: after.uncommitted.length });
  return after;
}
