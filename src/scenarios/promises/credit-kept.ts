import { emptyMap, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { Culprit, Property } from '../../kernel/properties/property.ts';

/** What a customer may be promised in all, and what has been. */
export type Credit = { readonly limit: number; readonly reserved: number };

type State = { readonly credits: SortedMap<Credit>; readonly over: readonly Culprit[] };

const initial: State = { credits: emptyMap(), over: [] };

/** Nobody is promised more than the limit: in commit order no reservation takes a customer's sum above it. */
export const creditKept: Property = {
  id: 'credit-kept',
  kind: 'always',
  foldsStreams: true,
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'event-committed' || fact.event.aggregateType !== 'Customer') return state;
    const { event } = fact;
    const { credits, over } = state as State;
    const before = getValue(credits, event.aggregateId) ?? { limit: 0, reserved: 0 };
    const { limit, reserved } = creditAfter(before, event);
    if (limit === before.limit && reserved === before.reserved) return state;
    const isOver = reserved > limit && reserved > before.reserved;
    return {
      credits: setValue(credits, event.aggregateId, { limit, reserved }),
      over: isOver ? [...over, culprit(event, reserved, limit)] : over,
    };
  },
  judge: (state) => {
    const { over } = state as State;
    return over.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: over };
  },
};

/** A customer's credit once an event of its stream is committed. */
export function creditAfter({ limit, reserved }: Credit, { type, data }: EventMessage): Credit {
  if (type === 'CustomerCreated') return { limit: Number(data['creditLimit']), reserved };
  if (type === 'CreditReserved') return { limit, reserved: reserved + Number(data['amount']) };
  return { limit, reserved: type === 'CreditReleased' ? reserved - Number(data['amount']) : reserved };
}

function culprit({ id, type }: EventMessage, promised: number, limit: number): Culprit {
  return { kind: 'event', eventId: id, type, trouble: { kind: 'over-limit', promised, limit } };
}
