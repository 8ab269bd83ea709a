import { expect } from 'vitest';
import { fold, type Aggregate, type DomainCommand, type DomainEvent } from '../../src/domains/aggregate.ts';
import type { JsonRecord } from '../../src/base/json.ts';
import { deepFreeze } from './deep-freeze.ts';

/** Given what has happened, when a command comes, it raises these events or is rejected. */
export type Given<Command extends DomainCommand, Event extends DomainEvent> = {
  readonly when: (command: Command) => {
    readonly raises: (...events: readonly Event[]) => void;
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
        raises: (...events) => expect(decide()).toEqual({ ok: true, value: events }),
        rejects: (type, data = {}) => expect(decide()).toEqual({ ok: false, failure: { type, data } }),
      };
    },
  });
}
