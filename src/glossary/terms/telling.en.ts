import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { tellingTerms } from './telling-terms.ts';

export const tellingTexts = {
  'dual-write': {
    name: 'dual write',
    definition:
      'Writing one change to two systems, such as database and broker, when nothing makes both writes happen or neither.',
  },
  publish: {
    name: 'publish',
    definition: 'Giving a message to the broker so that all who have subscribed can get it.',
  },
  subscriber: {
    name: 'subscriber',
    definition: 'Whoever asked to be given events of some kind and does something with each of them.',
  },
  'phantom-event': {
    name: 'phantom event',
    definition: 'An event that subscribers are told about although its change was never committed.',
  },
  'lost-event': {
    name: 'lost event',
    definition: 'An event whose change is committed while at least one subscriber never gets it.',
  },
  outage: {
    name: 'outage',
    also: ['downtime'],
    definition: 'A time during which a place answers no request yet keeps everything it has.',
  },
  crash: {
    name: 'crash',
    definition:
      'The sudden end of a process: its memory is lost, and only committed data is there when it starts again.',
  },
  'reply-lost': {
    name: 'lost reply',
    also: ['time-out'],
    definition:
      'The case in which the work was done but its answer went missing, which to the asker looks like a request that never arrived.',
  },
  outbox: {
    name: 'outbox',
    also: ['transactional outbox'],
    definition:
      'A table of messages still to be sent, written in the same transaction as the change that they tell of.',
  },
  'message-relay': {
    name: 'message relay',
    also: ['relay'],
    definition: 'A process that picks up stored messages, from an outbox or a log, and publishes them.',
  },
  'polling-publisher': {
    name: 'polling publisher',
    definition: 'A relay that keeps querying the table for rows which have not been sent yet.',
  },
  atomicity: {
    name: 'atomicity',
    definition:
      'The property of several writes that either all of them are there or none is, even after a crash.',
  },
  'published-flag': {
    name: 'published flag',
    definition:
      'A column in which the relay notes that it has sent a row, so that the row is not picked up again.',
  },
  cursor: {
    name: 'cursor',
    definition: 'The highest id read so far, above which a reader goes on next time.',
  },
  'overlapping-transactions': {
    name: 'overlapping transactions',
    definition:
      'Transactions that are open at the same time, so that the one which drew its id first may well commit second.',
    usage: 'They are not nested transactions, of which one runs inside another.',
  },
  'commit-order': {
    name: 'commit order',
    definition:
      'The order in which transactions became visible to others, which may differ from the order of their ids.',
  },
  index: {
    name: 'index',
    definition:
      'Some columns kept in sorted order, so that the database finds a few rows without reading all of them.',
  },
  'high-water-mark': {
    name: 'high-water mark',
    definition:
      'The point up to which a reader may go because no open transaction can still add anything below it.',
  },
  'transaction-log': {
    name: 'transaction log',
    also: ['commit log', 'binlog', 'WAL'],
    definition: 'The database’s own list of the changes it has committed, in the order of their commits.',
    usage: 'Some databases log what is not committed yet, too, which is left out here.',
  },
  'log-tailing': {
    name: 'transaction log tailing',
    definition: 'Following the database’s log and publishing each committed change that appears there.',
  },
  cdc: {
    name: 'change data capture',
    also: ['CDC'],
    definition:
      'Noticing what changes in a database and passing it on to other systems, most often by following its log.',
  },
  position: {
    name: 'position',
    also: ['log position'],
    definition: 'How far into a log somebody has read, saved from time to time rather than after each entry.',
  },
  'push-pull': {
    name: 'push and pull',
    also: ['push', 'pull'],
    definition:
      'Two ways to pass something on: its owner sends it unasked, or whoever needs it comes to ask.',
  },
  'document-store': {
    name: 'document store',
    also: ['document database'],
    definition:
      'A database of documents in which a write to a single document is atomic, and a write to two is not.',
  },
  'conditional-put': {
    name: 'conditional put',
    also: ['compare and set'],
    definition: 'Storing a document on the condition that nobody has changed it since it was read.',
  },
  'change-stream': {
    name: 'change stream',
    also: ['DynamoDB Streams'],
    definition: 'A feature of a document store that hands each committed change to a reader, in order.',
  },
} satisfies Record<IdOf<typeof tellingTerms>, TermText>;
