import { askedFor, sumOf, type BalanceRule } from '../form/balance.ts';

/** What requests for new posts should come to. */
export const postBalances: readonly BalanceRule[] = [
  {
    id: 'posts-written',
    expected: askedFor('NewPost', 'PostCreated'),
    actual: sumOf((fact) => (fact.kind === 'event-committed' && fact.event.type === 'PostCreated' ? 1 : 0)),
  },
];
