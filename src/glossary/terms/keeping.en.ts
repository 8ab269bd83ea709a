import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { keepingTerms } from './keeping-terms.ts';

export const keepingTexts = {
  event: {
    name: 'event',
    also: ['domain event'],
    definition:
      'Something that has happened in the business, told in the past tense and left as it is from then on.',
  },
  'event-sourcing': {
    name: 'event sourcing',
    definition:
      'Storing every event of an aggregate, in order, and working out its state from them whenever it is needed.',
  },
  'current-state': {
    name: 'current state',
    also: ['last state'],
    definition: 'How things stand after the latest change, which is all that a row remembers.',
  },
  stream: {
    name: 'event stream',
    also: ['stream'],
    definition: 'All events of one aggregate instance, one after another, numbered by version.',
  },
  crud: {
    name: 'CRUD',
    definition:
      'Storing rows that are created, read, updated in place and deleted, so that each update replaces what was there.',
  },
  'audit-log': {
    name: 'audit log',
    also: ['audit', 'audit trail', 'audit table'],
    definition:
      'A list, written next to the data, of who made which change, at what time and for what reason.',
  },
  'impedance-mismatch': {
    name: 'object-relational impedance mismatch',
    also: ['impedance mismatch'],
    definition:
      'The trouble of fitting objects that hold other objects into flat rows spread over several tables.',
  },
  command: {
    name: 'command',
    definition: 'A request that something be done, addressed to one receiver that can say no.',
  },
  aggregate: {
    name: 'aggregate',
    definition:
      'A group of objects treated as one thing: it is loaded whole, keeps its own rules, and is saved in a single transaction.',
  },
  'aggregate-root': {
    name: 'aggregate root',
    also: ['root entity'],
    definition:
      'The object that stands for the whole aggregate: others call it and never reach the parts behind it.',
    usage: 'In some frameworks it is also the name of a base class.',
  },
  process: {
    name: 'process',
    also: ['decide'],
    definition:
      'The function in which an aggregate decides: given its state and a command it answers with events or with a refusal.',
  },
  apply: {
    name: 'apply',
    also: ['evolve'],
    definition:
      'The function that works one event into a state and returns the next, without any right to refuse what has happened.',
  },
  rejection: {
    name: 'rejection',
    also: ['refusal'],
    definition:
      'A command’s answer when a rule of the business stands against it, after which nothing has changed.',
  },
  fold: {
    name: 'fold',
    also: ['replay'],
    definition: 'Starting from nothing and applying a stream’s events one by one until its state is there.',
  },
  version: {
    name: 'version',
    also: ['aggregate version'],
    definition: 'The number of an event within its stream, counted up from 1 with none left out.',
  },
  'command-handler': {
    name: 'command handler',
    definition:
      'The code behind one type of command: it fetches the aggregate, has it decide, and stores what comes of it.',
  },
  dispatcher: {
    name: 'command dispatcher',
    also: ['dispatcher', 'command bus'],
    definition: 'The part that passes each command to the handler registered for its type.',
  },
  'handler-dictionary': {
    name: 'handler dictionary',
    definition:
      'The table in memory in which the dispatcher looks up which handler belongs to a type of command.',
  },
  'uncommitted-changes': {
    name: 'uncommitted changes',
    definition:
      'Events that an aggregate has raised but nobody has stored yet, so that a crash takes them away.',
  },
  repository: {
    name: 'repository',
    definition:
      'The object that fetches and stores aggregates as wholes, so that nobody else has to know the tables.',
  },
  'event-producer': {
    name: 'event producer',
    also: ['producer'],
    definition: 'Whatever hands events over to a broker.',
  },
  'event-store': {
    name: 'event store',
    definition:
      'A database made for streams: it adds events at the end, refuses a stale version, and passes new events on to whoever subscribes.',
  },
  'event-store-tables': {
    name: 'events, entities and snapshots',
    definition:
      'Three tables that make an event store: what happened, which version each entity has reached, and states saved for speed.',
  },
  'event-id': {
    name: 'event id',
    definition:
      'The number of an event within the whole store, taken before its transaction commits, so that some numbers stay unused.',
  },
  'triggering-event': {
    name: 'triggering event',
    also: ['causation id'],
    definition:
      'The id, kept with an event, of the message that led to it, so that the same message is known when it comes again.',
  },
  'request-id': {
    name: 'request id',
    also: ['idempotency key'],
    definition:
      'An id that stays the same however often one request is sent, so that the receiver knows it again.',
  },
  transaction: {
    name: 'transaction',
    definition: 'A group of writes to one database that takes place as a whole or not at all.',
  },
  commit: {
    name: 'commit',
    definition: 'The instant in which all writes of a transaction take hold and others begin to see them.',
  },
  rollback: {
    name: 'rollback',
    definition: 'Ending a transaction so that nothing remains of what it wrote.',
  },
  sequence: {
    name: 'sequence',
    also: ['auto-increment'],
    definition:
      'A counter in the database from which each new row draws its id, and which never takes a number back.',
  },
  'append-only': {
    name: 'append-only',
    definition:
      'Said of a table or a log to which new entries are added and whose old ones nobody changes or deletes.',
  },
  snapshot: {
    name: 'snapshot',
    definition: 'An aggregate’s state at some version, saved so that a load needs only the events after it.',
  },
  'replay-length': {
    name: 'replay length',
    definition: 'The number of events that have to be folded before an aggregate can decide.',
  },
  'schema-version': {
    name: 'schema version',
    also: ['upcasting', 'upcaster'],
    definition:
      'A number that says in which shape an event or snapshot was written, so that a reader can translate an older one.',
  },
  'optimistic-locking': {
    name: 'optimistic locking',
    also: ['optimistic concurrency control'],
    definition:
      'Letting everybody decide at once and refusing a write whose version somebody else has changed meanwhile.',
  },
  'pessimistic-locking': {
    name: 'pessimistic locking',
    definition: 'Locking what one is about to decide on, so that others wait for their turn.',
  },
  'expected-version': {
    name: 'expected version',
    definition: 'The version that a writer decided on, given along with the write as its condition.',
  },
  'lost-update': {
    name: 'lost update',
    definition: 'A change that was accepted and then overridden by a decision that never saw it.',
  },
  conflict: {
    name: 'conflict',
    also: ['concurrency conflict'],
    definition:
      'Two decisions that start from the same version of an aggregate and therefore cannot both be kept.',
  },
  retry: {
    name: 'retry',
    definition:
      'Another attempt after a failure, which after a conflict has to start by reading and deciding afresh.',
  },
  invariant: {
    name: 'invariant',
    also: ['business rule'],
    definition:
      'A rule that no transaction may leave broken, for example that reservations stay within a customer’s credit limit.',
  },
} satisfies Record<IdOf<typeof keepingTerms>, TermText>;
