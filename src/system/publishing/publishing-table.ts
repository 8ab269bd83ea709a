import { afterCommit } from './after-commit.ts';
import { catchUpSubscription } from './catch-up-subscription.ts';
import { changeStream } from './change-stream.ts';
import { cursorPolling } from './cursor-polling.ts';
import { documentOutbox } from './document-outbox.ts';
import { documentOutboxRewriting } from './document-outbox-rewriting.ts';
import { insideAggregate } from './inside-aggregate.ts';
import { outboxBatch } from './outbox-batch.ts';
import { outboxDeleting } from './outbox-deleting.ts';
import { outboxPolling } from './outbox-polling.ts';
import { outboxSkipping } from './outbox-skipping.ts';
import { logTailing } from './log-tailing.ts';
import type { PublishingVariant } from './publishing-variant.ts';

/** One line a variant; the weakest first. */
export const publishingVariants: readonly PublishingVariant[] = [
  insideAggregate,
  afterCommit,
  cursorPolling,
  outboxPolling,
  outboxDeleting,
  outboxBatch,
  outboxSkipping,
  logTailing,
  documentOutboxRewriting,
  documentOutbox,
  changeStream,
  catchUpSubscription,
];
