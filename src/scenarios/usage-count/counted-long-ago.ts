import type { LongStream } from '../service-system/long-stream.ts';
import { approveCount, requestCount } from './usage-count-workload.ts';

const templateId = 'template-1';

/** A template for which somebody asks, and somebody approves, time and again. */
export const countedLongAgo: LongStream = {
  aggregateType: 'Template',
  aggregateId: templateId,
  command: (index) =>
    index % 2 === 0
      ? requestCount(templateId, 1 + (index % 9), 'Mina', 'next month')
      : approveCount(templateId, 'Jun', 'as agreed'),
};
