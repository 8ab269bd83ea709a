import { anyAggregate } from '../../domains/aggregate.ts';
import { post } from '../../domains/post/post.ts';
import { postView } from '../../system/projecting/post-view.ts';
import { inTenSteps } from '../../system/ten-steps/ten-steps.ts';
import type { ServiceSystem } from '../service-system/service-system.ts';

/** Posts in one service, whose commands go the ten steps of a course on CQRS. */
export const postSystem: ServiceSystem = {
  name: 'post',
  aggregates: [anyAggregate(post)],
  commandSide: inTenSteps,
  readModels: [postView],
  topics: [{ id: 'Post', partitionCount: 2 }],
  subscriptions: [
    { subscriber: 'projection', aggregateTypes: ['Post'] },
    { subscriber: 'notification', aggregateTypes: ['Post'] },
  ],
  asked: [],
  promises: [],
};
