import { succeed, type Result } from '../../base/result.ts';
import { messagesTable } from '../../kernel/database/event-store-schema.ts';
import { fromMessagesRow } from '../../kernel/database/messages-row.ts';
import type { CommandMessage, Message } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { announceAgain, announceMessages } from '../announcing/announce-messages.ts';
import type { Service } from '../command-side/service.ts';
import type { CommandOutcome } from './outcome.ts';

/** Announces the reply to a command, if anybody waits for one, in the transaction that has carried it out. */
export function* answerCommand(
  service: Service,
  transaction: TransactionOps,
  { id: cause, replyTo, sagaId }: CommandMessage,
  outcome: CommandOutcome,
): Process<Result<readonly Message[], OpFailure>> {
  if (replyTo === undefined) return succeed([]);
  const saga = sagaId === undefined ? {} : { sagaId };
  const reply = { kind: 'reply', ...outcome, channel: replyTo, cause, ...saga } as const;
  return yield* announceMessages(service, transaction, [reply]);
}

/** Sends the stored reply to a command again: the very same message, so whoever has it knows it (M3). */
export function* answerAgain(
  service: Service,
  transaction: TransactionOps,
  { id: cause, replyTo }: CommandMessage,
): Process<Result<null, OpFailure>> {
  if (replyTo === undefined) return succeed(null);
  const query = { table: messagesTable.name, where: { cause, kind: 'reply' }, limit: 1 };
  const stored = yield* transaction.select(query);
  if (!stored.ok) return stored;
  const [reply] = stored.value.map(fromMessagesRow);
  return reply?.kind === 'reply' ? yield* announceAgain(service, transaction, reply) : succeed(null);
}
