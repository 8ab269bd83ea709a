import { emptyMap, removeValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** Seen in this move without its other half, which may still be among the move's facts. */
  readonly alone: SortedMap<Culprit>;
  /** Committed without an outbox row, or in the outbox without having been committed with it. */
  readonly apart: readonly Culprit[];
};

const initial: State = { alone: emptyMap(), apart: [] };

/** An event and its outbox row appear together: the same set of ids in both, per committed transaction. */
export const atomicOutbox: Property = {
  id: 'atomic-outbox',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { alone, apart } = state as State;
    if (fact.kind !== 'event-committed' && fact.kind !== 'event-outboxed') return state;
    const isEvent = fact.kind === 'event-committed';
    const eventId = isEvent ? fact.event.id : fact.eventId;
    const [here, there] = isEvent ? ['event', 'outbox'] : ['outbox', 'event'];
    const rest = removeValue(alone, [there, eventId]);
    if (rest.size < alone.size) return { alone: rest, apart };
    const culprit: Culprit = isEvent
      ? { kind: 'event', eventId, type: fact.event.type, trouble: { kind: 'without-outbox-row' } }
      : { kind: 'event', eventId, type: null, trouble: { kind: 'without-event' } };
    return { alone: setValue(alone, [here, eventId], culprit), apart };
  },
  // The facts of one commit are those of one move: whatever is alone now was so in its transaction.
  afterMove: (state) => {
    const { alone, apart } = state as State;
    if (alone.size === 0) return state;
    // The other half of one that came apart before is no second trouble, and mends nothing.
    const known = new Set(apart.map(idOf));
    return {
      alone: emptyMap(),
      apart: [...apart, ...valuesOf(alone).filter((one) => !known.has(idOf(one)))],
    };
  },
  judge: (state) => {
    const { apart } = state as State;
    return apart.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: apart };
  },
};

const idOf = (culprit: Culprit): number | null => (culprit.kind === 'event' ? culprit.eventId : null);
