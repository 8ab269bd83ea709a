import type { LongStream } from '../service-system/long-stream.ts';

const toOrder = { aggregateType: 'Order', aggregateId: 'order-0' } as const;

/** An order whose customer could not make up her mind. */
export const revisedLongAgo: LongStream = {
  ...toOrder,
  command: (index) =>
    index === 0
      ? { type: 'CreateOrder', ...toOrder, data: { customerId: 'customer-1', total: 10 } }
      : { type: 'ReviseOrder', ...toOrder, data: { total: 10 + (index % 5) } },
};
