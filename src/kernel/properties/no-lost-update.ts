import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { Fact } from '../terms/fact.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** Each aggregate's committed version. */
  readonly versions: SortedMap<number>;
  readonly overwritten: readonly Culprit[];
};

const initial: State = { versions: emptyMap(), overwritten: [] };

/**
 * Every accepted change was decided on the one before it, and none is overwritten: each committed group was
 * decided on the version that was committed just before it, and who writes state without an event writes the state of that version.
 */
export const noLostUpdate: Property = {
  id: 'no-lost-update',
  kind: 'always',
  foldsStreams: true,
  initial,
  observe: (state, fact) => {
    if (fact.kind === 'state-written-back') return writtenBack(state as State, fact);
    if (fact.kind !== 'event-committed') return state;
    const { versions, overwritten } = state as State;
    const { event, basedOn } = fact;
    const key = [event.aggregateType, event.aggregateId];
    const before = getValue(versions, key) ?? 0;
    const culprit: Culprit = {
      kind: 'event',
      eventId: event.id,
      type: event.type,
      trouble: { kind: 'out-of-date', basedOn, last: before },
    };
    return {
      versions: setValue(versions, key, event.version),
      overwritten: before === basedOn ? overwritten : [...overwritten, culprit],
    };
  },
  judge: (state) => {
    const { overwritten } = state as State;
    return overwritten.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: overwritten };
  },
};

/** Nothing was decided, and what has been since is gone all the same. */
function writtenBack(state: State, fact: Extract<Fact, { kind: 'state-written-back' }>): State {
  const { aggregateType, aggregateId, version, event } = fact;
  const last = getValue(state.versions, [aggregateType, aggregateId]) ?? 0;
  if (version === last) return state;
  const culprit: Culprit = {
    kind: 'event',
    eventId: event.id,
    type: event.type,
    trouble: { kind: 'written-back', version, last },
  };
  return { ...state, overwritten: [...state.overwritten, culprit] };
}
