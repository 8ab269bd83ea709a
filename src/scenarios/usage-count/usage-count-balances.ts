import { askedFor, sumOf, type BalanceRule } from '../form/balance.ts';

/** What requests for other counts should come to. */
export const usageCountBalances: readonly BalanceRule[] = [
  {
    id: 'changes-requested',
    expected: askedFor('RequestCountChange', 'CountChangeRequested'),
    actual: sumOf((fact) =>
      fact.kind === 'event-committed' && fact.event.type === 'CountChangeRequested' ? 1 : 0,
    ),
  },
];
