import { anyAggregate } from '../../domains/aggregate.ts';
import { campaign } from '../../domains/campaign/campaign.ts';
import { publisher } from '../../domains/publisher/publisher.ts';
import type { BoundaryVariant } from './boundary-variant.ts';

/** What one rule binds is one aggregate: a campaign with its ad locations. Its publisher is another. */
export const right = {
  id: 'right',
  aggregates: [anyAggregate(campaign), anyAggregate(publisher)],
  isMended: false,
} as const satisfies BoundaryVariant;
