import { emptyMap, getValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import type { EventMessage } from '../../kernel/message.ts';
import type { BalanceRule, Counter } from '../balance.ts';
import { orderPreload } from './order-preload.ts';

type Credit = { readonly limit: number; readonly reserved: number };
type State = { readonly credits: SortedMap<Credit> };

/**
 * Money, not events: a customer's credit limit and what its committed events reserve of it. Of several
 * customers it is the one with the least left, so that nobody's surplus hides another's damage.
 */
export const creditWithinLimit: BalanceRule = {
  id: 'credit-within-limit',
  agreement: 'at-most',
  expected: creditCounter(({ limit }) => limit),
  actual: creditCounter(({ reserved }) => reserved),
};

function creditCounter(numberOf: (credit: Credit) => number): Counter {
  return {
    initial: { credits: preloadedCredits() },
    count: (state, fact) => {
      if (fact.kind !== 'event-committed' || fact.event.aggregateType !== 'Customer') return state;
      const { credits } = state as State;
      const { aggregateId } = fact.event;
      const before = getValue(credits, aggregateId) ?? { limit: 0, reserved: 0 };
      const after = creditAfter(before, fact.event);
      return after === before ? state : { credits: setValue(credits, aggregateId, after) };
    },
    value: (state) => {
      const [first, ...others] = valuesOf((state as State).credits);
      if (first === undefined) return 0;
      return numberOf(others.reduce((least, one) => (leftOf(one) < leftOf(least) ? one : least), first));
    },
  };
}

const leftOf = ({ limit, reserved }: Credit): number => limit - reserved;

function creditAfter(credit: Credit, { type, data }: EventMessage): Credit {
  const amount = Number(data['amount']);
  switch (type) {
    case 'CustomerCreated':
      return { ...credit, limit: Number(data['creditLimit']) };
    case 'CreditReserved':
      return { ...credit, reserved: credit.reserved + amount };
    case 'CreditReleased':
      return { ...credit, reserved: credit.reserved - amount };
    default:
      return credit;
  }
}

/** Customers that are there when a run begins: what made them is no part of it. */
function preloadedCredits(): SortedMap<Credit> {
  return orderPreload.reduce(
    (credits, { type, aggregateId, data }) =>
      type === 'CreateCustomer'
        ? setValue(credits, aggregateId, { limit: Number(data['creditLimit']), reserved: 0 })
        : credits,
    emptyMap<Credit>(),
  );
}
