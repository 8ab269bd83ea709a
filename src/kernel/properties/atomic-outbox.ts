import { emptyMap, removeValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import type { Fact } from '../terms/fact.ts';
import type { Message } from '../terms/message.ts';
import type { Culprit, Property } from './property.ts';

type State = {
  /** Seen in this move without its other half, which may still be among the move's facts. */
  readonly alone: SortedMap<Culprit>;
  /** Committed without an outbox row, or in the outbox without having been committed with it. */
  readonly apart: readonly Culprit[];
};

const initial: State = { alone: emptyMap(), apart: [] };

/** A message and its outbox row appear together: the same set of ids in both, per committed transaction. */
export const atomicOutbox: Property = {
  id: 'atomic-outbox',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { alone, apart } = state as State;
    const message = committedBy(fact);
    if (message === null && fact.kind !== 'event-outboxed') return state;
    const eventId = fact.kind === 'event-outboxed' ? fact.eventId : (message?.id ?? 0);
    const [here, there] = message !== null ? ['event', 'outbox'] : ['outbox', 'event'];
    const rest = removeValue(alone, [there, eventId]);
    if (rest.size < alone.size) return { alone: rest, apart };
    const culprit: Culprit =
      message !== null
        ? { kind: 'event', eventId, type: message.type, trouble: { kind: 'without-outbox-row' } }
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

/** The message that a transaction announces: an event, a command or a reply (M5). */
function committedBy(fact: Fact): Message | null {
  if (fact.kind === 'event-committed') return fact.event;
  return fact.kind === 'message-committed' ? fact.message : null;
}

const idOf = (culprit: Culprit): number | null => (culprit.kind === 'event' ? culprit.eventId : null);
