import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { isIntent, type Cause } from '../terms/cause.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** The committed group of each cause, by cause, by who has reacted to it if that is a message, and by stream. */
  readonly groups: SortedMap<number>;
  readonly twice: readonly Culprit[];
};

const initial: State = { groups: emptyMap(), twice: [] };

/**
 * What the client meant once is not done twice, nor does a handler react to a message twice: no cause has two
 * committed groups in one stream. Two handlers that react to one message do two things.
 */
export const commandOnce: Property = {
  id: 'command-once',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'event-committed') return state;
    const { groups, twice } = state as State;
    const { event, cause, group, handler } = fact;
    const by = handler === undefined ? [cause] : [cause, handler];
    const key = [...by, event.aggregateType, event.aggregateId];
    const first = getValue(groups, key);
    if (first === undefined) return { groups: setValue(groups, key, group), twice };
    if (first === group) return state;
    return { groups, twice: [...twice, culprit(cause)] };
  },
  judge: (state) => {
    const { twice } = state as State;
    return twice.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: twice };
  },
};

const culprit = (cause: Cause): Culprit =>
  isIntent(cause)
    ? { kind: 'command', intent: cause }
    : { kind: 'event', eventId: cause, type: null, trouble: { kind: 'reacted-to-twice' } };
