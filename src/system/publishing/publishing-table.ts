import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { afterCommit } from './after-commit.ts';
import { afterCommitReporting } from './after-commit-reporting.ts';
import { afterCommitRetrying } from './after-commit-retrying.ts';
import { catchUpSubscription } from './catch-up-subscription.ts';
import { changeStream } from './change-stream.ts';
import { cursorGivingUp } from './cursor-giving-up.ts';
import { cursorPolling } from './cursor-polling.ts';
import { cursorWaiting } from './cursor-waiting.ts';
import { flagOnEvents } from './flag-on-events.ts';
import { insideAggregate } from './inside-aggregate.ts';
import { insideTransaction } from './inside-transaction.ts';
import { outboxApart } from './outbox-apart.ts';
import { outboxBatch } from './outbox-batch.ts';
import { outboxDeleting } from './outbox-deleting.ts';
import { outboxInDocument } from './outbox-in-document.ts';
import { outboxInDocumentRewriting } from './outbox-in-document-rewriting.ts';
import { outboxPolling } from './outbox-polling.ts';
import { outboxSkipping } from './outbox-skipping.ts';
import { logTailing } from './log-tailing.ts';
import type { PublishingVariant } from './publishing-variant.ts';
import { transactionHorizon } from './transaction-horizon.ts';

/** One line a variant; the weakest first. */
const table = [
  insideAggregate,
  insideTransaction,
  afterCommit,
  afterCommitReporting,
  afterCommitRetrying,
  outboxApart,
  cursorPolling,
  cursorGivingUp,
  cursorWaiting,
  transactionHorizon,
  flagOnEvents,
  outboxPolling,
  outboxDeleting,
  outboxBatch,
  outboxSkipping,
  logTailing,
  outboxInDocumentRewriting,
  outboxInDocument,
  changeStream,
  catchUpSubscription,
] as const;

export type PublishingId = IdOf<typeof table>;

export const publishingVariants: VariantTable<PublishingVariant, PublishingId> = table;
