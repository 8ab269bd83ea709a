import type { Command, Request } from '../../kernel/terms/message.ts';
import type { Cause } from '../../kernel/terms/cause.ts';

/** A command as a system outside is asked for it: by its id it can be known again, and the answer says it. */
export const outsideRequest = (commandId: Cause, command: Command): Omit<Request, 'intent'> => ({
  id: `command-${commandId}`,
  command: { ...command, data: { ...command.data, commandId } },
});
