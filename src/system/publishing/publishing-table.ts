import { afterCommit } from './after-commit.ts';
import { outboxPolling } from './outbox-polling.ts';
import type { PublishingVariant } from './publishing-variant.ts';

/** One line a variant; the weakest first. */
export const publishingVariants: readonly PublishingVariant[] = [afterCommit, outboxPolling];
