import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { afterCommit } from './direct/after-commit.ts';
import { afterCommitReporting } from './direct/after-commit-reporting.ts';
import { afterCommitRetrying } from './direct/after-commit-retrying.ts';
import { catchUpSubscription } from './reading/catch-up-subscription.ts';
import { changeStream } from './reading/change-stream.ts';
import { cursorGivingUp } from './reading/cursor-giving-up.ts';
import { cursorPolling } from './reading/cursor-polling.ts';
import { cursorWaiting } from './reading/cursor-waiting.ts';
import { flagOnEvents } from './flag-on-events.ts';
import { insideAggregate } from './direct/inside-aggregate.ts';
import { insideTransaction } from './direct/inside-transaction.ts';
import { outboxApart } from './outbox-apart.ts';
import { outboxBatch } from './outbox-batch.ts';
import { outboxDeleting } from './outbox-deleting.ts';
import { outboxInDocument } from './outbox-in-document.ts';
import { outboxInDocumentRewriting } from './outbox-in-document-rewriting.ts';
import { outboxPolling } from './outbox-polling.ts';
import { outboxSkipping } from './outbox-skipping.ts';
import { logTailing } from './reading/log-tailing.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';
import { transactionHorizon } from './reading/transaction-horizon.ts';

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
