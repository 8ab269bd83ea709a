import { anyAggregate } from '../../domains/aggregate.ts';
import { template } from '../../domains/usage-count/template.ts';
import { templateView } from '../../system/projecting/template-view.ts';
import { audited } from '../promises/audited.ts';
import { countedLongAgo } from './counted-long-ago.ts';
import type { ServiceSystem } from '../service-system/service-system.ts';

/** Templates and how often each may be used, in one service; whoever keeps the template is told of each change. */
export const usageCountSystem: ServiceSystem = {
  name: 'template',
  aggregates: [anyAggregate(template)],
  readModels: [templateView],
  topics: [{ id: 'Template', partitionCount: 2 }],
  subscriptions: [
    { subscriber: 'projection', aggregateTypes: ['Template'] },
    { subscriber: 'notification', aggregateTypes: ['Template'] },
  ],
  asked: [],
  longStream: countedLongAgo,
  promises: [audited('template-service')],
};
