import type { EventMessage } from '../../kernel/message.ts';
import { askedFor, sumOf, type BalanceRule } from '../balance.ts';

/** What orders and customers should come to. */
export const orderBalances: readonly BalanceRule[] = [
  {
    id: 'orders-placed',
    expected: askedFor('CreateOrder', 'OrderCreated'),
    actual: sumOf((fact) => (fact.kind === 'event-committed' && fact.event.type === 'OrderCreated' ? 1 : 0)),
  },
  {
    // Money, not events: what the customers' events say against what the read side has added up.
    id: 'credit-reserved',
    expected: sumOf((fact) => (fact.kind === 'event-committed' ? creditOf(fact.event) : 0)),
    actual: sumOf((fact) =>
      fact.kind === 'event-applied' && fact.subscriber === 'projection' ? creditOf(fact.event) : 0,
    ),
  },
];

function creditOf({ type, data }: EventMessage): number {
  if (type === 'CreditReserved') return Number(data['amount']);
  return type === 'CreditReleased' ? -Number(data['amount']) : 0;
}
