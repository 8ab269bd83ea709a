import type { Key } from '../../base/key.ts';
import { emptyMap, getValue, removeValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { isIntent } from '../../kernel/terms/cause.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { MonitorState } from '../../kernel/world/world.ts';

/** Two numbers of a run that should agree at rest: the difference is the damage. Texts go by the id. */
export type BalanceRule = {
  readonly id: string;
  /** How they agree: the actual number is the expected one, or at most that; left out: it is equal. */
  readonly agreement?: 'equal' | 'at-most';
  readonly expected: Counter;
  readonly actual: Counter;
};

/** A number that follows from what became true. Counting costs the same at the end of a long run. */
export type Counter = {
  readonly initial: MonitorState;
  readonly count: (state: MonitorState, fact: Fact) => MonitorState;
  /** Where it also follows from how that came about: each move of the run, before its facts are counted. */
  readonly countEntry?: (state: MonitorState, entry: TraceEntry) => MonitorState;
  readonly value: (state: MonitorState) => number;
};

/** The sum of what each fact is worth. */
export function sumOf(worth: (fact: Fact) => number): Counter {
  return {
    initial: { sum: 0 },
    count: (state, fact) => {
      const amount = worth(fact);
      return amount === 0 ? state : { sum: Number(state['sum']) + amount };
    },
    value: (state) => Number(state['sum']),
  };
}

type Seen = { readonly seen: SortedMap<null> };

/** How many different keys the facts name; null names none. */
export function distinct(keyOf: (fact: Fact) => Key | null): Counter {
  const initial: Seen = { seen: emptyMap() };
  return {
    initial,
    count: (state, fact) => {
      const { seen } = state as Seen;
      const key = keyOf(fact);
      return key === null || getValue(seen, key) !== undefined ? state : { seen: setValue(seen, key, null) };
    },
    value: (state) => (state as Seen).seen.size,
  };
}

type Asked = { readonly intents: SortedMap<'asked' | 'done'> };

/**
 * What clients have asked for by a command and were not told that they won't get: refused, in
 * conflict or failed. What has been carried out counts whatever the client was told.
 */
export function askedFor(commandType: string, eventType: string): Counter {
  const initial: Asked = { intents: emptyMap() };
  return {
    initial,
    count: (state, fact) => {
      const { intents } = state as Asked;
      switch (fact.kind) {
        case 'command-sent':
          return fact.type === commandType ? { intents: setValue(intents, fact.intent, 'asked') } : state;
        case 'command-answered': {
          const isRefused = fact.answer.kind !== 'accepted' && getValue(intents, fact.intent) === 'asked';
          return isRefused ? { intents: removeValue(intents, fact.intent) } : state;
        }
        case 'event-committed':
          return fact.event.type === eventType && isIntent(fact.cause)
            ? { intents: setValue(intents, fact.cause, 'done') }
            : state;
        default:
          return state;
      }
    },
    value: (state) => (state as Asked).intents.size,
  };
}
