import { expect } from 'vitest';
import { fold, type Aggregate, type DomainCommand, type DomainEvent } from '../../src/domains/aggregate.ts';
import type { JsonRecord } from '../../src/base/json.ts';
import { deepFreeze } from './deep-freeze.ts';

/** Given what has happened, when a command comes, then these events or this rejection. */
export type Given<Command extends DomainCommand, Event extends DomainEvent> = {
  readonly when: (command: Command) => {
    readonly then: (...events: readonly Event[]) => void;
    readonly rejects: (type: string, data?: JsonRecord) => void;
  };
};

export function givenFor<State, Command extends DomainCommand, Event extends DomainEvent>(
  aggregate: Aggregate<State, Command, Event>,
): (...history: readonly Event[]) => Given<Command, Event> {
  return (...history) => ({
    when: (command) => {
      const decide = () => aggregate.process(deepFreeze(fold(aggregate, history)), deepFreeze(command));
      return {
        then: (...events) => expect(decide()).toEqual({ ok: true, value: events }),
        rejects: (type, data = {}) => expect(decide()).toEqual({ ok: false, failure: { type, data } }),
      };
    },
  });
}
