import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { MessageId, PlaceId } from '../../kernel/terms/names.ts';

/** What process managers have issued to systems outside: their outbox. A state is the record that was made last. */
export const issuedCommandsTable: TableSchema = {
  name: 'issued_commands',
  key: ['command_id'],
  indexes: [['state']],
  // Whoever reads the log for events finds none in it.
  isUnlogged: true,
};

export const issuedState = 'CommandIssued';
export const executedState = 'CommandExecuted';

/** Such a command: the id of its `CommandIssued`, who has issued it, on whose account, and whom it is for. */
export type CommandForOutside = {
  readonly id: MessageId;
  readonly sagaId: string;
  readonly triggeringEvent: string;
  readonly target: PlaceId;
  readonly command: Command;
};

export const toIssuedRow = ({ id, sagaId, triggeringEvent, target, command }: CommandForOutside): Row => ({
  command_id: id,
  saga_id: sagaId,
  triggering_event: triggeringEvent,
  target,
  command,
  state: issuedState,
});

export const fromIssuedRow = (row: Row): CommandForOutside => ({
  id: Number(row['command_id']),
  sagaId: row['saga_id'] as string,
  triggeringEvent: row['triggering_event'] as string,
  target: row['target'] as string,
  command: row['command'] as Command,
});
