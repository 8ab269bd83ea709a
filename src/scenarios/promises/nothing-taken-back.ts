import { emptyMap, entriesFrom, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { isIntent } from '../../kernel/terms/cause.ts';
import type { MessageId } from '../../kernel/terms/names.ts';
import type { Property } from '../../kernel/properties/property.ts';

type State = {
  /** Orders that somebody was told are approved. */
  readonly shown: SortedMap<null>;
  /** Those that a saga has undone, by the event that did so; a client's own cancellation is none. */
  readonly undone: SortedMap<{ readonly id: MessageId; readonly type: string }>;
};

const initial: State = { shown: emptyMap(), undone: emptyMap() };
const undoing: readonly string[] = ['OrderCancelled', 'OrderRejected'];

/** Nobody saw what was taken back later: no order that a client was told is approved is undone by its saga. */
export const nothingTakenBack: Property = {
  id: 'nothing-taken-back',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    const { shown, undone } = state as State;
    if (fact.kind === 'answer-heard') {
      const { answer } = fact;
      // To a command or a query: both are told what the order stands at.
      const isTold = answer.kind === 'accepted' || answer.kind === 'shown';
      const isShown = isTold && answer.status === 'APPROVED';
      return isShown ? { shown: setValue(shown, answer.aggregateId, null), undone } : state;
    }
    if (fact.kind !== 'event-committed' || isIntent(fact.cause)) return state;
    const { id, type, aggregateType, aggregateId } = fact.event;
    if (aggregateType !== 'Order' || !undoing.includes(type)) return state;
    return { shown, undone: setValue(undone, aggregateId, { id, type }) };
  },
  judge: (state) => {
    const { shown, undone } = state as State;
    const takenBack = [...entriesFrom(undone)].filter(({ key }) => getValue(shown, key) !== undefined);
    if (takenBack.length === 0) return { kind: 'kept' };
    return {
      kind: 'broken',
      culprits: takenBack.map(({ key, value }) => {
        const trouble = { kind: 'taken-back', orderId: String(key) } as const;
        return { kind: 'event', eventId: value.id, type: value.type, trouble };
      }),
    };
  },
};
