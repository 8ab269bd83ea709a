import type { JsonRecord } from '../../base/json.ts';
import { succeed } from '../../base/result.ts';
import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Heard, Issued, ProcessManager } from './process-manager.ts';

/** What has been heard, as the stream of a process manager keeps it: it is no event of the process itself. */
export const heardRecord = (heard: Heard): DomainEvent => ({ type: 'MessageReceived', data: { ...heard } });

/** What has been issued; an event is one, and so is that it waits. */
export const issuedRecord = (issued: Issued): DomainEvent =>
  issued.kind === 'command'
    ? { type: 'CommandIssued', data: { ...issued } }
    : { type: issued.type, data: issued.data };

/** A process manager as an aggregate, for whoever folds its stream. */
export const streamOf = ({ type, initialState, evolve }: ProcessManager): AnyAggregate => ({
  type,
  initial: initialState,
  process: () => succeed([]),
  apply: (state, record) => evolve(state, meantBy(record)),
  commands: [],
  events: ['MessageReceived', 'CommandIssued'],
  rejections: [],
});

const meantBy = ({ type, data }: DomainEvent): Heard | Issued =>
  type === 'MessageReceived' || type === 'CommandIssued'
    ? (data as JsonRecord & Heard)
    : { kind: 'event', type, data };

/** Whether an event of a process manager's stream says that this command is to be carried out. */
export const isIssued = ({ type, data }: DomainEvent, command: Command): boolean =>
  type === 'CommandIssued' &&
  data['type'] === command.type &&
  data['aggregateType'] === command.aggregateType;
