import type { JsonRecord } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import type { CommandSchema } from './command-schema.ts';

export type DomainCommand = { readonly type: string; readonly data: JsonRecord };
export type DomainEvent = { readonly type: string; readonly data: JsonRecord };

/** Why a command was refused: a name that the interface has words for, and the numbers in it. */
export type Rejection<Type extends string = string> = { readonly type: Type; readonly data: JsonRecord };

/**
 * An aggregate: `process` decides and may refuse, `apply` evolves and never refuses. Both are pure
 * and know nothing of storage, brokers or screens.
 */
export type Aggregate<State, Command extends DomainCommand, Event extends DomainEvent> = {
  readonly type: string;
  readonly initial: State;
  readonly process: (state: State, command: Command) => Result<readonly Event[], Rejection>;
  readonly apply: (state: State, event: Event) => State;
  readonly commands: readonly CommandSchema[];
  /** What can be asked of it, and changes nothing; left out: nothing. */
  readonly queries?: readonly CommandSchema[];
  /** The types of all that it may raise. */
  readonly events: readonly Event['type'][];
  /** The names of all that it may refuse for. */
  readonly rejections: readonly string[];
  /** What is told of it to whoever asks, in a word; left out: nothing. */
  readonly statusOf?: (state: State) => string;
};

/** An aggregate whose messages are known by their schemas only, as a dispatcher holds it. */
export type AnyAggregate = Aggregate<JsonRecord, DomainCommand, DomainEvent>;

/**
 * Forgets the types of one aggregate's messages. Sound because a dispatcher hands an aggregate only
 * commands that passed its schemas, and only events that it raised itself.
 */
export function anyAggregate<
  State extends JsonRecord,
  Command extends DomainCommand,
  Event extends DomainEvent,
>(aggregate: Aggregate<State, Command, Event>): AnyAggregate {
  return aggregate as unknown as AnyAggregate;
}

/** The state after a stream of events. */
export function fold<State, Event extends DomainEvent>(
  aggregate: Aggregate<State, never, Event> | Pick<Aggregate<State, never, Event>, 'initial' | 'apply'>,
  events: readonly Event[],
): State {
  return events.reduce((state, event) => aggregate.apply(state, event), aggregate.initial);
}
