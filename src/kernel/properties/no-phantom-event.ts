import {
  emptyMap,
  entriesFrom,
  getValue,
  removeValue,
  setValue,
  type SortedMap,
} from '../../base/sorted-map.ts';
import type { Culprit, Property } from './property.ts';

type Published = { readonly type: string; readonly by: string };
type State = {
  readonly committed: SortedMap<null>;
  /** Published before they were committed, from inside a transaction that is still open. */
  readonly early: SortedMap<Published>;
  readonly phantoms: readonly Culprit[];
};

const initial: State = { committed: emptyMap(), early: emptyMap(), phantoms: [] };

/**
 * No event of a change that did not happen is published: no record in the broker whose event is not committed
 * while the attempt that decided it has ended, crashed or rolled back.
 */
export const noPhantomEvent: Property = {
  id: 'no-phantom-event',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { committed, early, phantoms } = state as State;
    switch (fact.kind) {
      case 'event-committed': {
        const { id } = fact.event;
        return { committed: setValue(committed, id, null), early: removeValue(early, id), phantoms };
      }
      case 'message-committed': {
        const { id } = fact.message;
        return { committed: setValue(committed, id, null), early: removeValue(early, id), phantoms };
      }
      case 'event-published':
      case 'message-published': {
        const { id, type } = fact.kind === 'event-published' ? fact.event : fact.message;
        if (getValue(committed, id) !== undefined) return state;
        // The transaction that decided it is over already: nothing will make it true.
        if (fact.by === null) return { committed, early, phantoms: [...phantoms, culprit(id, type)] };
        return { committed, early: setValue(early, id, { type, by: fact.by }), phantoms };
      }
      case 'transaction-ended': {
        const dead = [...entriesFrom(early)].filter(({ value }) => value.by === fact.owner);
        if (dead.length === 0) return state;
        return {
          committed,
          early: dead.reduce((map, { key }) => removeValue(map, key), early),
          phantoms: [...phantoms, ...dead.map(({ key, value }) => culprit(Number(key), value.type))],
        };
      }
      default:
        return state;
    }
  },
  judge: (state) => {
    const { phantoms } = state as State;
    return phantoms.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: phantoms };
  },
};

const culprit = (eventId: number, type: string): Culprit => ({
  kind: 'event',
  eventId,
  type,
  trouble: { kind: 'never-committed' },
});
