import { present } from '../../base/assert.ts';
import type { Cause } from '../../kernel/terms/cause.ts';
import type { Command, MessageDraft } from '../../kernel/terms/message.ts';
import type { Service } from '../command-side/service.ts';
import type { ManagedProcess } from './managed-process.ts';

/** A command to another service's aggregate, as a message: it says which saga asks, and where the reply goes (M2). */
export function toAnother(
  { channels }: Pick<Service, 'channels'>,
  { replyChannel }: Pick<ManagedProcess, 'replyChannel'>,
  sagaId: string,
  command: Command,
  cause: Cause,
): MessageDraft {
  const channel = present(
    channels[command.aggregateType],
    `a channel for commands to ${command.aggregateType}`,
  );
  const reply = replyChannel === undefined ? {} : { replyTo: replyChannel };
  return { kind: 'command', ...command, channel, cause, sagaId, ...reply };
}
