import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { withoutFirst } from '../../base/without-first.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  readonly applied: SortedMap<null>;
  /** Effects beyond the first. */
  readonly twice: readonly Culprit[];
};

const initial: State = { applied: emptyMap(), twice: [] };

/** No event takes effect twice at one subscriber: no id twice in its applied list. */
export const effectOnce: Property = {
  id: 'effect-once',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    if (fact.kind === 'view-cleared') {
      const { applied, twice } = state as State;
      return { applied: withoutFirst(applied, fact.subscriber), twice };
    }
    if (fact.kind !== 'event-applied' || fact.hasNoEffect === true) return state;
    const { applied, twice } = state as State;
    const { id: eventId, type } = fact.event;
    const key = [fact.subscriber, eventId];
    if (getValue(applied, key) === undefined) return { applied: setValue(applied, key, null), twice };
    const trouble = { kind: 'at-subscriber', subscriber: fact.subscriber } as const;
    return { applied, twice: [...twice, { kind: 'event', eventId, type, trouble }] };
  },
  judge: (state) => {
    const { twice } = state as State;
    return twice.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: twice };
  },
};
