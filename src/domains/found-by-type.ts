import type { Result } from '../base/result.ts';
import type { DomainCommand, DomainEvent, Rejection } from './aggregate.ts';

type OfType<Message, Type> = Extract<Message, { readonly type: Type }>;

/** `process`, one method per type of command: it decides and may refuse. A type without its method does not compile. */
export type ProcessMethods<State, Command extends DomainCommand, Event, Refusal extends Rejection> = {
  readonly [Type in Command['type']]: (
    state: State,
    command: OfType<Command, Type>,
  ) => Result<readonly Event[], Refusal>;
};

/** `apply`, one method per type of event: it evolves and never refuses. */
export type ApplyMethods<State, Event extends DomainEvent> = {
  readonly [Type in Event['type']]: (state: State, event: OfType<Event, Type>) => State;
};

/** The base of an aggregate: the method that processes a command is found by the command's type. */
export const processBy =
  <State, Command extends DomainCommand, Event, Refusal extends Rejection>(
    methods: ProcessMethods<State, Command, Event, Refusal>,
  ) =>
  (state: State, command: Command): Result<readonly Event[], Refusal> => {
    const method = methods[command.type as Command['type']];
    return method(state, command as OfType<Command, Command['type']>);
  };

/** The same of events: the method that applies an event is found by the event's type. */
export const applyBy =
  <State, Event extends DomainEvent>(methods: ApplyMethods<State, Event>) =>
  (state: State, event: Event): State => {
    const method = methods[event.type as Event['type']];
    return method(state, event as OfType<Event, Event['type']>);
  };

/** The types that there are methods for, in their order. */
export const typesIn = <Type extends string>(methods: {
  readonly [Each in Type]: unknown;
}): readonly Type[] => Object.keys(methods) as Type[];
