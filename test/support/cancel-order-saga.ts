import type { ProcessManager } from '../../src/system/coordinating/process-manager.ts';

/** Begins with an event: what is reserved for an order that is cancelled, whenever, goes back. */
export const cancelOrderSaga: ProcessManager = {
  type: 'CancelOrderSaga',
  initialState: { step: 'none' },
  takes: [],
  instanceOf: (heard) =>
    heard.type === 'OrderCancelled' && 'aggregateId' in heard ? heard.aggregateId : null,

  decide({ type, data, aggregateId = '' }, { step }) {
    if (type !== 'OrderCancelled' || step !== 'none') return [];
    const customer = { aggregateType: 'Customer', aggregateId: data['customerId'] as string };
    return [
      { kind: 'event', type: 'ReleaseBegun', data: {} },
      { kind: 'command', type: 'ReleaseCredit', ...customer, data: { orderId: aggregateId } },
    ];
  },

  evolve(state, { type }) {
    if (type === 'ReleaseBegun') return { step: 'releasing' };
    // Where nothing was reserved, nothing is left to do.
    return type === 'CreditReleased' || type === 'NothingReserved' ? { step: 'ended' } : state;
  },
};
