import { present } from '../../base/assert.ts';
import { succeed, type Result } from '../../base/result.ts';
import { fromMessagesRow, rowFromMessage } from '../../kernel/database/messages-row.ts';
import type { CommandMessage, MessageDraft, ReplyMessage } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { PublishingService, PublishingVariant } from './publishing-variant.ts';

type Announcing = PublishingService & { readonly publishing: PublishingVariant };

/** Commands and replies of a transaction: a row of `messages` each, and whatever the way to publish does beside it. */
export function* announceMessages(
  service: Announcing,
  transaction: TransactionOps,
  drafts: readonly MessageDraft[],
): Process<Result<readonly (CommandMessage | ReplyMessage)[], OpFailure>> {
  if (drafts.length === 0) return succeed([]);
  const { publishing } = service;
  const raised = yield* publishing.whenRaised(service, drafts);
  if (!raised.ok) return raised;

  const messages: (CommandMessage | ReplyMessage)[] = [];
  for (const [index, draft] of drafts.entries()) {
    const id = raised.value[index];
    const row = {
      ...(id === undefined ? {} : { message_id: id }),
      ...rowFromMessage(draft),
      ...publishing.columns,
    };
    const inserted = yield* transaction.insertMessage(row);
    if (!inserted.ok) return inserted;
    messages.push(fromMessagesRow(present(inserted.value, 'a row of messages')));
  }

  const announced = yield* insideTransaction(service, transaction, messages);
  return announced.ok ? succeed(messages) : announced;
}

/** A reply that was announced before, once more and as the same message (M3). */
export function* announceAgain(
  service: Announcing,
  transaction: TransactionOps,
  message: ReplyMessage,
): Process<Result<null, OpFailure>> {
  const { publishing } = service;
  if (publishing.again !== undefined) return yield* publishing.again(service, transaction, message);
  transaction.afterCommit(() => publishing.afterCommit(service, [message]));
  return yield* insideTransaction(service, transaction, [message]);
}

function* insideTransaction(
  service: Announcing,
  transaction: TransactionOps,
  messages: readonly (CommandMessage | ReplyMessage)[],
): Process<Result<null, OpFailure>> {
  const { insideTransaction: announce } = service.publishing;
  return announce === undefined ? succeed(null) : yield* announce(service, transaction, messages);
}
