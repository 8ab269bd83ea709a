import { askedFor, sumOf, type BalanceRule } from '../form/balance.ts';
import { creditWithinLimit } from './credit-limit.ts';

/** What orders and customers should come to. */
export const orderBalances: readonly BalanceRule[] = [
  {
    id: 'orders-placed',
    expected: askedFor('CreateOrder', 'OrderCreated'),
    actual: sumOf((fact) => (fact.kind === 'event-committed' && fact.event.type === 'OrderCreated' ? 1 : 0)),
  },
  creditWithinLimit,
];
