import { emptyMap, removeValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** Committed without an outbox row, or in the outbox without having been committed. */
  readonly alone: SortedMap<{ readonly eventId: number; readonly label: string }>;
};

const initial: State = { alone: emptyMap() };

/**
 * An event and its outbox row appear together: the facts of one commit are seen as one, so whatever
 * is alone after a move was alone in its transaction.
 */
export const atomicOutbox: Property = {
  id: 'atomic-outbox',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { alone } = state as State;
    if (fact.kind !== 'event-committed' && fact.kind !== 'event-outboxed') return state;
    const isEvent = fact.kind === 'event-committed';
    const eventId = isEvent ? fact.event.id : fact.eventId;
    const [here, there] = isEvent ? ['event', 'outbox'] : ['outbox', 'event'];
    const rest = removeValue(alone, [there, eventId]);
    if (rest.size < alone.size) return { alone: rest };
    return { alone: setValue(alone, [here, eventId], { eventId, label: `${here} #${eventId}` }) };
  },
  judge: (state) => {
    const { alone } = state as State;
    if (alone.size === 0) return { kind: 'kept' };
    const culprits = valuesOf(alone).map((value): Culprit => ({ kind: 'event', ...value }));
    return { kind: 'broken', culprits };
  },
};
