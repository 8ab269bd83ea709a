import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
import type { JsonRecord } from '../../base/json.ts';
import { succeed } from '../../base/result.ts';
import type { Heard, Issued, ProcessManager } from './process-manager.ts';

/** What has been heard, as the stream of a process manager keeps it: it is no event of the process itself. */
export const heardRecord = ({ kind, type, data }: Heard): DomainEvent => ({
  type: 'MessageReceived',
  data: { kind, type, data },
});

/** What has been issued; an event is one. */
export const issuedRecord = (issued: Issued): DomainEvent => {
  const { type, data } = issued;
  if (issued.kind === 'event') return { type, data };
  const { aggregateType, aggregateId } = issued;
  return { type: 'CommandIssued', data: { type, aggregateType, aggregateId, data } };
};

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

const meantBy = (record: DomainEvent): DomainEvent =>
  record.type === 'MessageReceived' || record.type === 'CommandIssued'
    ? { type: record.data['type'] as string, data: record.data['data'] as JsonRecord }
    : record;
