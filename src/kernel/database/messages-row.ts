import type { JsonRecord } from '../../base/json.ts';
import type { Cause } from '../terms/cause.ts';
import { concernOf } from '../terms/concern.ts';
import type { CommandMessage, MessageDraft, ReplyMessage } from '../terms/message.ts';
import type { Row } from './row.ts';

/** A row of `messages`, without the id, which the sequence gives at the insert. */
export function rowFromMessage(message: MessageDraft): Row {
  const { kind, type, channel, data, cause, sagaId = null } = message;
  const { id: key } = concernOf(message);
  const isCommand = message.kind === 'command';
  return {
    message_type: type,
    kind,
    channel,
    key,
    data,
    cause,
    saga_id: sagaId,
    entity_type: isCommand ? message.aggregateType : null,
    reply_to: isCommand ? (message.replyTo ?? null) : null,
  };
}

/** The command or reply that a row of `messages` is; one that repeats another is the same message (M3). */
export function fromMessagesRow(row: Row): CommandMessage | ReplyMessage {
  const common = {
    id: (row['repeats'] ?? row['message_id']) as number,
    type: row['message_type'] as string,
    channel: row['channel'] as string,
    data: row['data'] as JsonRecord,
    cause: row['cause'] as Cause,
    ...(row['saga_id'] === null ? {} : { sagaId: row['saga_id'] as string }),
  };
  if (row['kind'] === 'reply') return { kind: 'reply', ...common };
  return {
    kind: 'command',
    ...common,
    aggregateType: row['entity_type'] as string,
    aggregateId: row['key'] as string,
    ...(row['reply_to'] === null ? {} : { replyTo: row['reply_to'] as string }),
  };
}
