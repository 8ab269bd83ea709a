import { succeed } from '../../../base/result.ts';
import { keptAsEvents } from '../../keeping-needs.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/**
 * The event store is its own outbox: subscribers read its commit log, each from its own checkpoint.
 * Nothing is published, so nothing can be published too early, twice or never.
 */
export const catchUpSubscription = {
  id: 'catch-up-subscription',
  // One log in one order: no partitions to choose between, to share or to block, and no topic for dead letters.
  needs: [
    keptAsEvents,
    { slot: 'partitioning', oneOf: ['by-aggregate'] },
    { slot: 'members', oneOf: ['one-member'] },
    { slot: 'failing', oneOf: ['retry-for-ever'] },
  ],
  standIns: ['change-stream', 'outbox-polling'],
  tables: [],
  hasNoBroker: true,

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
