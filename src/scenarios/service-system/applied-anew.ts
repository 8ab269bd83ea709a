import { emptyMap, entriesFrom, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { withoutFirst } from '../../base/without-first.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Counter } from '../form/balance.ts';

type State = {
  /** Events that were committed in the run. */
  readonly committed: SortedMap<null>;
  /** How often each has taken effect since its subscriber's view was empty, by subscriber and event. */
  readonly applied: SortedMap<number>;
};

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
      let sum = 0;
      for (const { key, value } of entriesFrom(applied))
        if (Array.isArray(key) && getValue(committed, key[1] ?? 0) !== undefined) sum += value;
      return sum;
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
      return { committed, applied: setValue(applied, key, (getValue(applied, key) ?? 0) + 1) };
    }
    case 'view-cleared':
      return { committed, applied: withoutFirst(applied, fact.subscriber) };
    default:
      return state;
  }
}
