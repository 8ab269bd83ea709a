import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { MonitorState } from '../world/world.ts';
import type { Culprit, Property } from './property.ts';

type State = { readonly committed: SortedMap<null>; readonly early: readonly Culprit[] };

const initial: State = { committed: emptyMap(), early: [] };

/** Whether an event is committed, as this promise's ghost has seen it. */
export function isCommittedIn(state: MonitorState, eventId: number): boolean {
  return getValue((state as State).committed, eventId) !== undefined;
}

/** Nobody acts on a change before it is final: no subscriber applies an event before its commit. */
export const noEarlyEvent: Property = {
  id: 'no-early-event',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { committed, early } = state as State;
    if (fact.kind === 'event-committed')
      return { committed: setValue(committed, fact.event.id, null), early };
    if (fact.kind !== 'event-applied') return state;
    const { id: eventId, type } = fact.event;
    if (getValue(committed, eventId) !== undefined) return state;
    const trouble = { kind: 'at-subscriber', subscriber: fact.subscriber } as const;
    return { committed, early: [...early, { kind: 'event', eventId, type, trouble }] };
  },
  judge: (state) => {
    const { early } = state as State;
    return early.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: early };
  },
};
