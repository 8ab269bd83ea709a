import { emptyMap, getValue, removeValue, setValue, type SortedMap } from '../../../base/sorted-map.ts';
import type { Culprit, Property } from '../property.ts';

type State = {
  /** The highest version of each aggregate that the view ever stood at. */
  readonly stood: SortedMap<number>;
  /** By the intent of a query that is under way: the version that the view had stood at when it was sent. */
  readonly owed: SortedMap<number>;
  readonly half: readonly Culprit[];
};

const initial: State = { stood: emptyMap(), owed: emptyMap(), half: [] };

/**
 * Nobody reads a half-built view: no answer from a view is at a lower version than the view stood at when the query was
 * sent, however often it has been cleared since.
 */
export function noHalfRead(subscriber: string, queries: readonly string[]): Property {
  return {
    id: 'no-half-read',
    kind: 'always',
    initial,
    observe: (state, fact) => {
      const { stood, owed, half } = state as State;
      switch (fact.kind) {
        case 'event-applied': {
          const { aggregateId, version } = fact.event;
          if (fact.subscriber !== subscriber || (getValue(stood, aggregateId) ?? 0) >= version) return state;
          return { stood: setValue(stood, aggregateId, version), owed, half };
        }
        case 'command-sent': {
          const least = getValue(stood, fact.aggregateId);
          if (least === undefined || !queries.includes(fact.type)) return state;
          return { stood, owed: setValue(owed, fact.intent, least), half };
        }
        case 'answer-heard': {
          const { intent, answer } = fact;
          const least = getValue(owed, intent);
          if (least === undefined) return state;
          const left = removeValue(owed, intent);
          if (answer.kind !== 'shown' || answer.version >= least) return { stood, owed: left, half };
          const { aggregateId, version: shown } = answer;
          const culprit: Culprit = { kind: 'answer', intent, aggregateId, shown, told: least };
          return { stood, owed: left, half: [...half, culprit] };
        }
        default:
          return state;
      }
    },
    judge: (state) => {
      const { half } = state as State;
      return half.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: half };
    },
  };
}
