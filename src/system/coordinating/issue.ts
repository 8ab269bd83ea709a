import type { JsonRecord } from '../../base/json.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Heard, Issued } from './process-manager.ts';

/** Its last word. */
export const ended: Issued = { kind: 'event', type: 'SagaEnded', data: {} };

/** A command to somebody. */
export const command = (
  type: string,
  { aggregateType, aggregateId }: Pick<Command, 'aggregateType' | 'aggregateId'>,
  data: JsonRecord = {},
): Issued => ({ kind: 'command', type, aggregateType, aggregateId, data });

/** What a client asks is the aggregate's to accept or to refuse. */
export const passedOn = ({ type, aggregateType = '', aggregateId = '', data }: Heard): Issued =>
  command(type, { aggregateType, aggregateId }, data);
