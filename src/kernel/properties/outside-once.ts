import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** What has been done outside, by system, cause and step. */
  readonly done: SortedMap<null>;
  readonly twice: readonly Culprit[];
};

const initial: State = { done: emptyMap(), twice: [] };

/** One act has its outside effect once: no outside system does the same step of one act a second time. */
export const outsideOnce: Property = {
  id: 'outside-once',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'outside-effect') return state;
    const { done, twice } = state as State;
    const { system, intent, step } = fact;
    const key = [system, intent, step];
    if (getValue(done, key) === undefined) return { done: setValue(done, key, null), twice };
    return { done, twice: [...twice, { kind: 'outside', system, step }] };
  },
  judge: (state) => {
    const { twice } = state as State;
    return twice.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: twice };
  },
};
