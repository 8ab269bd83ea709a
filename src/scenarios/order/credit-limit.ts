import { emptyMap, getValue, setValue, valuesOf, type SortedMap } from '../../base/sorted-map.ts';
import type { BalanceRule, Counter } from '../form/balance.ts';
import { creditAfter, type Credit } from '../promises/credit-kept.ts';
import { olderOrders } from './older-orders.ts';
import { orderPreload } from './order-preload.ts';

const none: Credit = { limit: 0, reserved: 0 };

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
      const { aggregateId, type } = fact.event;
      const before =
        getValue(credits, aggregateId) ?? (type === 'CustomerCreated' ? none : creditLongAgo(aggregateId));
      return { credits: setValue(credits, aggregateId, creditAfter(before, fact.event)) };
    },
    value: (state) => {
      const [first, ...others] = valuesOf((state as State).credits);
      if (first === undefined) return 0;
      return numberOf(others.reduce((least, one) => (leftOf(one) < leftOf(least) ? one : least), first));
    },
  };
}

/** Older code may have reserved some of it. */
function creditLongAgo(customerId: string): Credit {
  const own = olderOrders.commands.filter(({ aggregateId }) => aggregateId === customerId);
  return own.reduce(
    ({ limit, reserved }, { data: { creditLimit = 0, amount = 0 } }) => ({
      limit: limit + Number(creditLimit),
      reserved: reserved + Number(amount),
    }),
    none,
  );
}

const leftOf = ({ limit, reserved }: Credit): number => limit - reserved;

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
