import { keptAsEvents } from '../keeping-needs.ts';
import type { Need } from '../variant.ts';

/** What is old has been published: nobody begins at the first event and publishes all of it once more. */
const publishedLongAgo: Need = {
  slot: 'publishing',
  oneOf: [
    'inside-aggregate',
    'inside-transaction',
    'after-commit',
    'after-commit-reporting',
    'after-commit-retrying',
    'outbox-apart',
    'outbox-polling',
    'outbox-deleting',
    'outbox-batch',
    'outbox-skipping',
    'log-tailing',
    'catch-up-subscription',
  ],
};

/** A stream is events. */
export const withLongStream: readonly Need[] = [keptAsEvents, publishedLongAgo];
