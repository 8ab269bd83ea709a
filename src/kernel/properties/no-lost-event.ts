import { emptyMap, getValue, removeValue, setValue, valuesOf } from '../../base/sorted-map.ts';
import type { SortedMap } from '../../base/sorted-map.ts';
import type { EventMessage } from '../message.ts';
import type { Culprit, Property } from './property.ts';

/** Which aggregate types' events a subscriber has asked for. */
export type Subscription = { readonly subscriber: string; readonly aggregateTypes: readonly string[] };

type Missing = { readonly subscriber: string; readonly eventId: number; readonly type: string };
type State = {
  /** Committed events that a subscriber has not applied. */
  readonly missing: SortedMap<Missing>;
  /** Applied ones, so that an event may be applied before it is committed. */
  readonly applied: SortedMap<null>;
};

/** Every committed event reaches every subscriber. */
export function noLostEvent(subscriptions: readonly Subscription[]): Property {
  const initial: State = { missing: emptyMap(), applied: emptyMap() };
  const subscribersOf = (event: EventMessage): readonly string[] =>
    subscriptions
      .filter(({ aggregateTypes }) => aggregateTypes.includes(event.aggregateType))
      .map(({ subscriber }) => subscriber);
  return {
    id: 'no-lost-event',
    kind: 'eventually',
    initial,
    observe: (state, fact) => {
      const { missing, applied } = state as State;
      if (fact.kind === 'event-committed') {
        const { id: eventId, type } = fact.event;
        const late = subscribersOf(fact.event).filter(
          (subscriber) => getValue(applied, [subscriber, eventId]) === undefined,
        );
        const more = late.reduce(
          (map, subscriber) => setValue(map, [subscriber, eventId], { subscriber, eventId, type }),
          missing,
        );
        return { missing: more, applied };
      }
      if (fact.kind === 'event-applied') {
        const key = [fact.subscriber, fact.event.id];
        return { missing: removeValue(missing, key), applied: setValue(applied, key, null) };
      }
      return state;
    },
    judge: (state) => {
      const { missing } = state as State;
      if (missing.size === 0) return { kind: 'kept' };
      return { kind: 'waiting', for: culpritsOf(missing) };
    },
  };
}

const culpritsOf = (missing: State['missing']): readonly Culprit[] =>
  valuesOf(missing).map(({ eventId, type, subscriber }) => ({
    kind: 'event',
    eventId,
    label: `${type} #${eventId} → ${subscriber}`,
  }));
