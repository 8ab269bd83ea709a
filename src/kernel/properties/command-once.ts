import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** The committed group of each intent, by intent and stream. */
  readonly groups: SortedMap<number>;
  readonly twice: readonly Culprit[];
};

const initial: State = { groups: emptyMap(), twice: [] };

/** What the client meant once is not done twice: no intent has two committed groups in one stream. */
export const commandOnce: Property = {
  id: 'command-once',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'event-committed') return state;
    const { groups, twice } = state as State;
    const { event, intent, group } = fact;
    const key = [intent, event.aggregateType, event.aggregateId];
    const first = getValue(groups, key);
    if (first === undefined) return { groups: setValue(groups, key, group), twice };
    if (first === group) return state;
    return { groups, twice: [...twice, { kind: 'command', intent }] };
  },
  judge: (state) => {
    const { twice } = state as State;
    return twice.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: twice };
  },
};
