import { emptyMap, getValue, removeValue, setValue, type SortedMap } from '../../../base/sorted-map.ts';
import type { Culprit, Property } from '../property.ts';

type State = {
  /** The newest version of each aggregate that the client was told of. */
  readonly told: SortedMap<number>;
  /** By the intent of a query that is under way: the version that it must show. */
  readonly owed: SortedMap<number>;
  readonly stale: readonly Culprit[];
};

const initial: State = { told: emptyMap(), owed: emptyMap(), stale: [] };

/**
 * You read what you were told was done: a query that is sent after its client was told of a version shows of that
 * aggregate at least that version. No row at all is version 0. One client: whoever asks has heard all answers.
 */
export function readYourWrites(queries: readonly string[]): Property {
  return {
    id: 'read-your-writes',
    kind: 'always',
    initial,
    observe: (state, fact) => {
      const { told, owed, stale } = state as State;
      if (fact.kind === 'command-sent') {
        if (!queries.includes(fact.type)) return state;
        const version = getValue(told, fact.aggregateId);
        return version === undefined ? state : { told, owed: setValue(owed, fact.intent, version), stale };
      }
      if (fact.kind !== 'answer-heard') return state;
      const { intent, answer } = fact;
      if (answer.kind === 'accepted') {
        const known = getValue(told, answer.aggregateId) ?? 0;
        if (known >= answer.version) return state;
        return { told: setValue(told, answer.aggregateId, answer.version), owed, stale };
      }
      const least = getValue(owed, intent);
      if (least === undefined) return state;
      const left = removeValue(owed, intent);
      if (answer.kind !== 'shown' || answer.version >= least) return { told, owed: left, stale };
      const { aggregateId, version: shown } = answer;
      return {
        told,
        owed: left,
        stale: [...stale, { kind: 'answer', intent, aggregateId, shown, told: least }],
      };
    },
    judge: (state) => {
      const { stale } = state as State;
      return stale.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: stale };
    },
  };
}
