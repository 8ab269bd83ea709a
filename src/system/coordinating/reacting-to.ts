import type { Message } from '../../kernel/terms/message.ts';
import type { Occasioned } from '../command-side/instruction.ts';

/** On whose account something is done about a message: what one handler has done no other has (M3). */
export const reactingTo = (handler: string, { id }: Pick<Message, 'id'>): Required<Occasioned> => ({
  id: `${handler}:${id}`,
  cause: id,
  handler,
});
