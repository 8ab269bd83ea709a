import { afterCommit } from './after-commit.ts';
import { catchUpSubscription } from './catch-up-subscription.ts';
import { changeStream } from './change-stream.ts';
import { cursorGivingUp } from './cursor-giving-up.ts';
import { cursorPolling } from './cursor-polling.ts';
import { cursorWaiting } from './cursor-waiting.ts';
import { documentOutbox } from './document-outbox.ts';
import { documentOutboxRewriting } from './document-outbox-rewriting.ts';
import { insideAggregate } from './inside-aggregate.ts';
import { outboxDeleting } from './outbox-deleting.ts';
import { outboxPolling } from './outbox-polling.ts';
import { logTailing } from './log-tailing.ts';
import type { PublishingVariant } from './publishing-variant.ts';
import { transactionHorizon } from './transaction-horizon.ts';

/** One line a variant; the weakest first. */
export const publishingVariants: readonly PublishingVariant[] = [
  insideAggregate,
  afterCommit,
  cursorPolling,
  cursorGivingUp,
  cursorWaiting,
  transactionHorizon,
  outboxPolling,
  outboxDeleting,
  logTailing,
  documentOutboxRewriting,
  documentOutbox,
  changeStream,
  catchUpSubscription,
];
