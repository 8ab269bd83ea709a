import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { beingToldTerms } from './being-told-terms.ts';

export const beingToldTexts = {
  broker: {
    name: 'broker',
    also: ['message broker', 'event broker'],
    definition: 'A system that stores messages by topic and delivers them to whoever subscribes.',
  },
  'at-most-once': { name: 'at most once', definition: 'Delivery that repeats no message but may lose one.' },
  'at-least-once': {
    name: 'at least once',
    definition: 'Delivery that loses no message but may repeat one.',
  },
  'exactly-once': {
    name: 'exactly once',
    definition:
      'The result of recognising repeated deliveries: however often a message comes, it is applied a single time.',
  },
  acknowledgement: {
    name: 'acknowledgement',
    also: ['ack', 'offset commit'],
    definition:
      'A consumer’s message to the broker that everything up to some record is done and need not come again.',
  },
  offset: {
    name: 'offset',
    also: ['committed offset'],
    definition: 'A record’s number within its partition, of which a group commits the one to go on from.',
  },
  'consumer-group': {
    name: 'consumer group',
    also: ['group'],
    definition:
      'Consumers that deal a topic’s partitions among themselves, so that each record is handled by one of them.',
  },
  redelivery: {
    name: 'redelivery',
    definition: 'The broker’s repeating of a message for which no acknowledgement has come.',
  },
  duplicate: {
    name: 'duplicate',
    definition:
      'A message that arrives although the same one has arrived before, whether it was sent or delivered twice.',
  },
  idempotent: {
    name: 'idempotent',
    also: ['idempotence', 'idempotency'],
    definition: 'Said of an action that, done a second time, leaves everything as the first time left it.',
  },
  'idempotent-consumer': {
    name: 'idempotent consumer',
    definition:
      'A consumer that stores the message’s id together with its own result, and skips a message whose id is stored already.',
  },
  inbox: {
    name: 'inbox',
    also: ['processed_messages'],
    definition: 'The consumer’s table of the ids of messages that it has dealt with.',
  },
  'dedupe-window': {
    name: 'deduplication window',
    definition:
      'The time for which a consumer remembers processed ids, after which a repeated message counts as new.',
  },
  'side-effect': {
    name: 'side effect outside',
    also: ['side effect'],
    definition:
      'Something done to the world beyond the database, such as a mail that was sent, which no rollback undoes.',
  },
  'version-check': {
    name: 'aggregate version check',
    also: ['version check'],
    definition:
      'A consumer’s test of whether an event carries the next version of its aggregate, an old one, or one too far ahead.',
  },
  'business-key': {
    name: 'business key',
    definition:
      'An id that the business itself uses, such as an order number, by which a second request for the same thing shows.',
  },
  topic: {
    name: 'topic',
    definition: 'A named collection of messages in a broker, here one for each type of aggregate.',
  },
  partition: {
    name: 'partition',
    definition:
      'One of the logs that make up a topic, and the only thing within which records keep their order.',
  },
  'partition-key': {
    name: 'partition key',
    definition:
      'What a broker looks at to choose a record’s partition, which here is the id of its aggregate.',
  },
  rebalance: {
    name: 'rebalance',
    definition:
      'Sharing a group’s partitions out again among its members, as when one of them comes or goes.',
  },
  fencing: {
    name: 'fencing',
    definition: 'Refusing a member that still acts for an earlier generation of its group.',
  },
  'skip-locked': {
    name: 'SKIP LOCKED',
    definition:
      'A clause that lets a query leave out rows which another transaction has locked, so that several relays can share a table.',
  },
  'durable-subscription': {
    name: 'durable subscription',
    definition: 'A subscription that keeps what is published while its subscriber is away until it is back.',
  },
  'poison-message': {
    name: 'poison message',
    definition: 'A message that its consumer cannot handle, however often it tries.',
  },
  'dead-letter': {
    name: 'dead-letter topic',
    also: ['dead letter', 'dead-letter queue', 'DLQ'],
    definition:
      'A topic to which a consumer moves what it could not handle, so that it can go on with the rest.',
  },
  parked: {
    name: 'parked',
    definition:
      'Said of a message that has been put away for later: it has not taken effect, and it is not lost either.',
  },
  redrive: {
    name: 'redrive',
    also: ['hand back'],
    definition: 'Giving parked messages to their consumer once more, usually after a fix.',
  },
  'sequenced-dead-letter': {
    name: 'sequenced dead letters',
    definition:
      'Setting aside, behind a message that failed, all later ones of the same aggregate, so that none overtakes it.',
  },
  'offset-reset': {
    name: 'auto.offset.reset',
    definition:
      'Kafka’s setting for where a group that has no committed offset begins, by default at the end.',
  },
  lag: {
    name: 'consumer lag',
    also: ['lag'],
    definition: 'The number of records that wait between a group’s committed offset and the end of the log.',
  },
} satisfies Record<IdOf<typeof beingToldTerms>, TermText>;
