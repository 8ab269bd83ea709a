import { emptyMap, getValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import { withoutFirst } from '../../base/without-first.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Counter } from '../form/balance.ts';

type State = {
  /** Events that were committed in the run. */
  readonly committed: SortedMap<null>;
  /** How often each has taken effect since its subscriber's view was empty, by subscriber and event. */
  readonly applied: SortedMap<Applied>;
};

type Applied = { readonly eventId: number; readonly times: number };

/**
 * Effects of what the run has committed, where views are cleared: those of a cleared view are gone, and what comes anew
 * from before the run is not counted, as it was not the first time.
 */
export function appliedAnew(subscribers: readonly string[]): Counter {
  const initial: State = { committed: emptyMap(), applied: emptyMap() };
  return {
    initial,
    count: (state, fact) => counted(state as State, fact, subscribers),
    value: (state) => {
      const { committed, applied } = state as State;
      return valuesOf(applied).reduce(
        (sum, { eventId, times }) => (getValue(committed, eventId) === undefined ? sum : sum + times),
        0,
      );
    },
  };
}

function counted(state: State, fact: Fact, subscribers: readonly string[]): State {
  const { committed, applied } = state;
  switch (fact.kind) {
    case 'event-committed':
      return { committed: setValue(committed, fact.event.id, null), applied };
    case 'event-applied': {
      if (!subscribers.includes(fact.subscriber)) return state;
      const key = [fact.subscriber, fact.event.id];
      const times = (getValue(applied, key)?.times ?? 0) + 1;
      return { committed, applied: setValue(applied, key, { eventId: fact.event.id, times }) };
    }
    case 'view-cleared':
      return { committed, applied: withoutFirst(applied, fact.subscriber) };
    default:
      return state;
  }
}
