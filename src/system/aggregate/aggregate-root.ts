import type { JsonRecord } from '../../base/json.ts';
import type { Result } from '../../base/result.ts';
import type { AnyAggregate, DomainEvent, Rejection } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';

/** An aggregate as it was loaded: its state and the version of the last event folded. */
export type LoadedAggregate = {
  readonly aggregate: AnyAggregate;
  readonly id: string;
  readonly state: JsonRecord;
  readonly version: number;
  /** Of the snapshot that it was folded from; left out: there was none. */
  readonly snapshotVersion?: number;
  /** The ids of the requests that caused the events folded, those in the snapshot among them. */
  readonly causes: readonly string[];
};

/** `process` decides; each event it raises is applied and kept as an uncommitted change. */
export function* decide(
  loaded: LoadedAggregate,
  command: Command,
): Process<Result<readonly DomainEvent[], Rejection>> {
  yield* tell('aggregate', 'process', { command: command.type, version: loaded.version });
  const decision = loaded.aggregate.process(loaded.state, command);
  if (!decision.ok) {
    yield* tell('aggregate', 'reject', { rejection: decision.failure.type });
    return decision;
  }

  let state = loaded.state;
  for (const event of decision.value) {
    state = loaded.aggregate.apply(state, event);
    yield* tell('aggregate', 'apply', { event: event.type });
  }
  return decision;
}
