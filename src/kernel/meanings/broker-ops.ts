import type { Broker } from '../broker/broker.ts';
import { appendRecord, replaceRecord } from '../broker/produce.ts';
import { advancePosition, commitOffset, peekRecords } from '../broker/consume.ts';
import { direct, isAtRest, offsetsOf } from '../broker/direct.ts';
import { withComponent } from '../world/component.ts';
import { selectCommitted } from '../database/read.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import type { Fact } from '../terms/fact.ts';
import { answered, aroundEffect, failed, ordinary, several, type Meaning, type Occasion } from './meaning.ts';
import { isEvent } from '../terms/message-kind.ts';
import type { TopicId } from '../terms/names.ts';
import type { PolledRecord } from '../broker/consume.ts';
import { isPublishable, outgrow } from './unpublishable.ts';
import { brokerOf, databaseOf, openTransactionOf, schemaOf } from './world-lookups.ts';

/**
 * A lost reply leaves the record in the log: a caller that retries makes a second copy (B5). What is too large
 * for the broker once is so each time (B14).
 */
export const publish: Meaning<'publish'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.message.type,
  faults: () => ['refused', 'request-lost', 'reply-lost', 'too-large'],
  canComeTwice: true,
  forced: ({ world, op }) => (isPublishable(world, op.message.id) ? null : 'too-large'),
  perform: ({ definition, world, op, actor }, outcome) => {
    if (outcome === 'too-large') return failed(outgrow(world, op.message.id), outcome);
    return aroundEffect(world, outcome, () => {
      if (!isPublishable(world, op.message.id)) return failed(world, 'too-large');
      const append = (broker: Broker) => appendRecord(broker, op.topic, op.key, op.message);
      const appended = append(brokerOf(world, op.broker));
      const broker = outcome === 'twice' ? append(appended.broker).broker : appended.broker;
      const by = openTransactionOf(world, actor.id);
      // A dead letter is news to nobody: its event has been published before.
      const { message } = op;
      const published: Fact = isEvent(message)
        ? { kind: 'event-published', event: message, by }
        : { kind: 'message-published', message, by };
      return answered(
        withComponent(world, 'brokers', op.broker, broker),
        { partition: appended.partition, offset: appended.offset },
        [...(isDeadLetterTopic(definition, op.topic) ? [] : [published]), ...(op.facts ?? [])],
      );
    });
  },
};

/** Waits for a record (K5). A fetch that is lost is a fetch that is made again. */
export const poll: Meaning<'poll'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.group,
  waits: () => true,
  isReady: (occasion) => hasOtherWork(occasion) || nextRecords(occasion).length > 0,
  // Nothing says in which order partitions are handed out (B8).
  options: (occasion) =>
    hasOtherWork(occasion) ? [] : several(nextRecords(occasion).map(({ partition }) => partition)),
  faults: () => ['refused', 'request-lost'],
  perform: (occasion, outcome) =>
    aroundEffect(occasion.world, outcome, () => {
      const { world, op, option } = occasion;
      const records = hasOtherWork(occasion) ? [] : nextRecords(occasion);
      const record = records.find(({ partition }) => partition === option) ?? records[0];
      if (record === undefined) return answered(world, null, op.facts);
      const advanced = advancePosition(brokerOf(world, op.broker), op.group, record);
      return answered(withComponent(world, 'brokers', op.broker, advanced), record, op.facts);
    }),
};

/** Whether what the member has put aside can go on (B11). */
function hasOtherWork({ definition, world, op }: Occasion<'poll'>): boolean {
  if (op.unless === undefined) return false;
  const schema = schemaOf(definition, op.unless.database);
  const database = databaseOf(world, op.unless.database);
  return op.unless.queries.some((query) => selectCommitted(schema, database, query).length > 0);
}

function nextRecords({ world, op, actor }: Occasion<'poll'>): readonly PolledRecord[] {
  const records = peekRecords(brokerOf(world, op.broker), op.group, actor.place, (partition) => {
    const pause = op.paused?.find((candidate) => candidate.partition === partition);
    if (pause === undefined) return null;
    const isFixed = pause.untilFixOf !== null && world.poison[pause.untilFixOf] === undefined;
    return isFixed ? pause.offset : 'unread';
  });
  return records.map((record) =>
    world.poison[record.message.id] === undefined ? record : { ...record, isPoisonous: true },
  );
}

export const acknowledge: Meaning<'acknowledge'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.group,
  perform: ({ world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const kept = commitOffset(brokerOf(world, op.broker), op);
      if (kept === null) return failed(world, 'fenced');
      return answered(withComponent(world, 'brokers', op.broker, kept), null, op.facts);
    }),
};

/** A group is stopped between two records: whoever has one in hand comes to the end of it first (B16). */
export const directGroup: Meaning<'direct-group'> = {
  ...ordinary,
  place: ({ op }) => op.broker,
  label: (op) => op.directive,
  waits: ({ directive }) => directive === 'stop',
  isReady: ({ world, op }) => op.directive !== 'stop' || isAtRest(brokerOf(world, op.broker), op.group),
  perform: ({ world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const directed = direct(brokerOf(world, op.broker), op.group, op.directive, op.to);
      if (directed === null) return failed(world, 'refused');
      const offsets = offsetsOf(directed, op.group, op.directive);
      return answered(withComponent(world, 'brokers', op.broker, directed), offsets, op.facts);
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

const isDeadLetterTopic = ({ topics }: SystemDefinition, id: TopicId): boolean =>
  topics.some((topic) => topic.id === id && topic.deadLettersOf !== undefined);
