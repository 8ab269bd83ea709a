import { appendRecord, replaceRecord } from '../broker/produce.ts';
import { advancePosition, commitOffset, peekRecord } from '../broker/consume.ts';
import { withComponent } from '../component.ts';
import { transactionOf } from '../database/database.ts';
import { answered, aroundEffect, failed, ordinary, type Meaning } from '../meaning.ts';
import type { ActivationId } from '../names.ts';
import type { World } from '../world.ts';
import { brokerOf } from './surroundings.ts';

/** A lost reply leaves the record in the log: a caller that retries makes a second copy (B5). */
export const publish: Meaning<'publish'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.message.type,
  perform: ({ world, op, actor }, outcome) =>
    aroundEffect(world, outcome, () => {
      const appended = appendRecord(brokerOf(world, op.broker), op.topic, op.key, op.message);
      return answered(
        withComponent(world, 'brokers', op.broker, appended.broker),
        { partition: appended.partition, offset: appended.offset },
        [
          { kind: 'event-published', event: op.message, by: openTransactionOf(world, actor.id) },
          ...(op.facts ?? []),
        ],
      );
    }),
};

/** Waits for a record (K5). A fetch that is lost is a fetch that is made again. */
export const poll: Meaning<'poll'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.group,
  waits: () => true,
  isReady: ({ world, op, actor }) => peekRecord(brokerOf(world, op.broker), op.group, actor.place) !== null,
  faults: () => ['refused', 'request-lost'],
  perform: ({ world, op, actor }, outcome) =>
    aroundEffect(world, outcome, () => {
      const broker = brokerOf(world, op.broker);
      const record = peekRecord(broker, op.group, actor.place);
      if (record === null) return failed(world, 'timed-out');
      const advanced = advancePosition(broker, op.group, record);
      return answered(withComponent(world, 'brokers', op.broker, advanced), record, op.facts);
    }),
};

export const acknowledge: Meaning<'acknowledge'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.group,
  perform: ({ world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const broker = brokerOf(world, op.broker);
      const kept = commitOffset(broker, op.group, op.partition, op.offset, op.generation);
      if (kept === null) return failed(world, 'fenced');
      return answered(withComponent(world, 'brokers', op.broker, kept), null, op.facts);
    }),
};

export const putRecord: Meaning<'put-record'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.topic,
  perform: ({ world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const kept = replaceRecord(brokerOf(world, op.broker), op.topic, op.key, op.record);
      return answered(withComponent(world, 'brokers', op.broker, kept), null, op.facts);
    }),
};

export const getRecord: Meaning<'get-record'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.topic,
  faults: () => ['refused', 'request-lost'],
  perform: ({ world, op }, outcome) =>
    aroundEffect(world, outcome, () =>
      answered(world, brokerOf(world, op.broker).compacted[op.topic]?.[op.key] ?? null, op.facts),
    ),
};

/** The publisher, if it has a transaction open: what it says may then not be true yet. */
function openTransactionOf(world: World, actor: ActivationId): ActivationId | null {
  const isOpen = Object.values(world.databases).some(
    (database) => transactionOf(database, actor) !== undefined,
  );
  return isOpen ? actor : null;
}
