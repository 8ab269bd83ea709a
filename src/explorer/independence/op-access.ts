import { assertNever } from '../../base/assert.ts';
import { partitionOfKey } from '../../kernel/broker/topology.ts';
import { partitionIds } from '../../kernel/broker/broker.ts';
import type { Transaction } from '../../kernel/database/database.ts';
import { eventsAfter, snapshotsOf } from '../../kernel/database/event-store-schema.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import { tableSchema, type DatabaseSchema } from '../../kernel/database/schema.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { memoryName } from '../../kernel/meanings/memory.ts';
import { schemaOf } from '../../kernel/meanings/world-lookups.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { Op, OpOf } from '../../kernel/language/op.ts';
import type { Activation } from '../../kernel/world/world.ts';
import { both, nothing, together, type Access, type Things } from './access.ts';
import { rowAccess } from './row-access.ts';

/**
 * What an op reads, and which locks it takes, beyond what is its process's own; of what is not committed rows
 * also what it writes. What becomes of these is asked of the machine (change-access.ts). REDUCTION.md says
 * why this is enough.
 */
export type OpAccess = {
  /** What can disturb it, and whom it can disturb, if it is looked at now. */
  readonly own: Access;
  /** What it does to others before whom it comes. */
  readonly ever: Access;
};

export type HeldByProcess = { readonly database: DatabaseId; readonly transaction: Transaction };

/** Where an op stands: its process, its transaction, and whether it can go on. */
export type TransactionStanding = {
  readonly definition: SystemDefinition;
  readonly actor: Activation;
  /** Its open transactions: in the database of the op, or, where the op is in none, in any. */
  readonly held: readonly HeldByProcess[];
  readonly isWaiting: boolean;
  /** Whether a partition may hold a record that has yet to be read. */
  readonly isFilled: (partition: string) => boolean;
};

export function accessOfOp(things: Things, standing: TransactionStanding, op: Op): OpAccess {
  const { reading, writing } = things;
  const { definition, actor, isWaiting, isFilled } = standing;
  const same = (...accesses: readonly Access[]): OpAccess => {
    const access = together(accesses);
    return { own: access, ever: access };
  };
  switch (op.kind) {
    case 'tell':
    case 'await-reachable':
      return same();
    case 'await-fix':
      return same(reading('poison'));
    case 'await-publishable':
      return same(reading(limitFor(op.eventId)));
    case 'await-decision':
    case 'choose':
      return withEnds(things, standing, nothing);
    case 'recall':
      return withEnds(things, standing, reading(memoryOf(actor, op.entry)));
    case 'remember':
      return withEnds(things, standing, writing(memoryOf(actor, op.entry)));
    case 'begin':
    case 'next-id':
    case 'find':
    case 'select':
    case 'insert':
    case 'put':
    case 'update':
    case 'delete':
    case 'commit':
    case 'rollback':
    case 'put-document':
    case 'update-entry':
    case 'find-document':
    case 'read-log':
    case 'watch':
    case 'await-timer':
      return inDatabase(things, standing, op);
    case 'publish':
      return withEnds(
        things,
        standing,
        both(
          writing(...partitionsFor(definition, op.topic, op.key).map(logOfPartition)),
          reading(limitFor(op.message.id)),
        ),
      );
    case 'poll': {
      const owned = ownPartitions(definition, op.group);
      // A record that comes into another partition than the one that has some is one more way to go on. One that a
      // pause has kept back may lie behind all that the group has yet to read.
      const mayHold = (partition: string): boolean =>
        isFilled(partition) || op.paused?.some((pause) => pause.partition === partition) === true;
      const others = owned.filter((one) => owned.some((other) => other !== one && mayHold(other)));
      const { unless } = op;
      const asked = unless?.queries.map((query) => {
        return rowAccess(things, schemaOf(definition, unless.database)).read(query);
      });
      const ever = together([
        reading('poison', ...others.map(logOfPartition)),
        writing(`group ${op.group}`),
        ...(asked ?? []),
      ]);
      return { ever, own: isWaiting ? together([ever, reading(...owned.map(logOfPartition))]) : ever };
    }
    case 'acknowledge':
    case 'direct-group':
      return same(writing(`group ${op.group}`));
    case 'put-record':
      return same(writing(`records ${op.topic}`));
    case 'get-record':
      return same(reading(`records ${op.topic}`));
    case 'request':
      return same(writing(`request ${actor.id}`, alive(`${op.to}:${op.request.id}`)), reading(`at ${op.to}`));
    case 'await-reply': {
      const kept = op.keepsVersionAs === undefined ? [] : [memoryOf(actor, op.keepsVersionAs)];
      const own = writing(`request ${actor.id}`, ...kept);
      const ever = together([own, reading(`at ${op.from}`, alive(`${op.from}:${op.requestId}`))]);
      // Where it can go on, nobody can change any more what it will hear.
      return { ever, own: isWaiting ? ever : own };
    }
    case 'reply':
      return withEnds(things, standing, writing(`request ${op.receiver}`));
    case 'send-mail':
      return withEnds(things, standing, writing(`mails ${op.to}`));
    default:
      return assertNever(op, 'op');
  }
}

type DatabaseOp = Extract<Op, { readonly database: string }>;

function inDatabase(things: Things, standing: TransactionStanding, op: DatabaseOp): OpAccess {
  const { reading } = things;
  const { definition } = standing;
  const schema = schemaOf(definition, op.database);
  const rows = rowAccess(things, schema);
  // Whose crash rolls the transaction back.
  const place = reading(`at ${schema.place}`);
  const same = (...accesses: readonly Access[]): OpAccess => withEnds(things, standing, together(accesses));
  /** A statement that stands alone holds nothing, but waits for who does. */
  const alone = (query: Pick<Query, 'table' | 'where'>, keys: Access = nothing): OpAccess =>
    same(place, keys, rows.read(query), rows.awaitLock(query));
  switch (op.kind) {
    case 'begin':
    case 'rollback':
    case 'commit':
      return same(place);
    case 'next-id':
      return same(reading(sequenceOf(schema, op.sequence)));
    case 'find':
      return same(
        place,
        rows.read(snapshotsOf(op.entityType, op.entityId)),
        rows.read(eventsAfter(op.entityType, op.entityId, 0)),
      );
    case 'select': {
      const { query, lock, belowHorizon, orElse, also } = op;
      // Who waits for the end of older transactions reads that they are open.
      const horizon = belowHorizon === undefined ? [] : [reading(openIn(schema))];
      const others = [orElse, also?.query, also?.orElse].flatMap((other) =>
        other === undefined ? [] : [rows.read(other)],
      );
      const due = op.setAside === undefined ? [] : [reading(limits)];
      if (lock === 'none') return same(place, rows.read(query), ...horizon, ...others, ...due);
      if (lock === 'for-update') return same(place, rows.read(query), rows.take(query));
      const held = rows.held(query.table);
      return same(place, rows.read(query), rows.take({ table: query.table, where: {} }), reading(held));
    }
    case 'insert':
      return same(place, ...insertion(things, standing, schema, op));
    case 'put': {
      const key = { table: op.table, where: op.row as Query['where'] };
      const keys = rows.bringAnyKeys(op.table);
      return op.inTransaction ? same(place, keys, rows.read(key), rows.take(key)) : alone(key, keys);
    }
    case 'update':
    case 'delete': {
      // Whose row is held, its unique keys are, too; who stands alone holds none, but may bring some.
      const { unique = [] } = tableSchema(schema, op.table);
      const brings = op.kind === 'update' && unique.some((columns) => columns.some((one) => one in op.set));
      const keys = op.inTransaction || brings ? rows.bringAnyKeys(op.table) : nothing;
      return op.inTransaction ? same(place, keys, rows.read(op), rows.take(op)) : alone(op, keys);
    }
    case 'put-document':
    case 'update-entry':
      return alone({ table: op.collection, where: { id: op.id } });
    case 'find-document':
      return same(rows.read({ table: op.collection, where: 'id' in op.by ? { id: op.by.id } : {} }));
    case 'await-timer':
      return same(rows.read({ table: op.table, where: {} }));
    case 'read-log':
    case 'watch':
      return same(reading(logOf(schema)));
    default:
      return assertNever(op, 'op');
  }
}

/** A key that a sequence has given to this very process is nobody else's: nobody waits for it. */
function insertion(
  things: Things,
  { held }: TransactionStanding,
  schema: DatabaseSchema,
  { table: name, row, inTransaction }: OpOf<'insert'>,
): readonly Access[] {
  const { reading, adding } = things;
  const rows = rowAccess(things, schema);
  const { key, sequence } = tableSchema(schema, name);
  const [column = ''] = key;
  const isDrawn = sequence !== undefined && row[column] === undefined;
  const query = { table: name, where: isDrawn ? {} : (row as Query['where']) };
  const draws = [
    ...(isDrawn ? [reading(sequenceOf(schema, sequence))] : []),
    rows.bringKeys(name, row, inTransaction),
  ];
  if (sequence !== undefined || isDrawnBy(schema, held, key.length === 1 ? row[column] : undefined))
    return [...draws, ...(inTransaction ? [adding(rows.held(name))] : [])];
  return [...draws, rows.read(query), inTransaction ? rows.take(query) : rows.awaitLock(query)];
}

function isDrawnBy(
  schema: DatabaseSchema,
  held: readonly HeldByProcess[],
  id: Row[string] | undefined,
): boolean {
  const writes = held.flatMap(({ transaction }) => transaction.writes);
  return writes.some(({ table, key }) => tableSchema(schema, table).sequence !== undefined && key === id);
}

/**
 * Whatever a process does while a transaction of its own is open may be the end of that: by the op, or by a crash
 * beside it, of its place or the database's. That sets free what it holds: those who wait for it can't come
 * before; those who pass over what is held can. Where transactions have ids it also lets others read further.
 */
function withEnds(things: Things, { definition, held }: TransactionStanding, access: Access): OpAccess {
  const ends = held.map(({ database, transaction: { writes, locks, xid } }) => {
    const schema = schemaOf(definition, database);
    const rows = rowAccess(things, schema);
    const all = [...writes, ...locks];
    return {
      own: both(
        things.reading(`at ${schema.place}`),
        things.adding(
          ...all.map(({ table }) => rows.held(table)),
          ...(xid === undefined ? [] : [openIn(schema)]),
        ),
      ),
      ever: together([
        ...all.map(({ table, key }) => rows.takeKey(table, key)),
        ...writes.map(({ table, before, after }) => rows.takeKeys(table, [before, after])),
      ]),
    };
  });
  const own = together([access, ...ends.map((end) => end.own)]);
  return { own, ever: together([own, ...ends.map((end) => end.ever)]) };
}

export const alive = (handler: string): string => `alive ${handler.replace(/#\d+$/, '')}`;

/** The partitions to which a record of a topic with this key may go. */
export function partitionsFor(
  definition: SystemDefinition,
  topic: string,
  key: string | null,
): readonly string[] {
  const partitions = definition.topics.filter(({ id }) => id === topic).flatMap((one) => partitionIds(one));
  if (key === null) return partitions;
  return partitions.slice(partitionOfKey(key, partitions.length)).slice(0, 1);
}

function ownPartitions(definition: SystemDefinition, group: string): readonly string[] {
  const topics = definition.groups.find(({ id }) => id === group)?.topics ?? [];
  return definition.topics.filter(({ id }) => topics.includes(id)).flatMap((topic) => partitionIds(topic));
}

const memoryOf = ({ place }: Activation, entry: string): string => `memory ${memoryName(place, entry)}`;
export const logOf = ({ id }: DatabaseSchema): string => `commits ${id}`;
export const sequenceOf = ({ id }: DatabaseSchema, sequence: string): string => `sequence ${id} ${sequence}`;
/** Who makes an event one that the broker does not take, or takes again. Of all of them it is one more or less. */
export function accessOfLimit(
  { writing, adding }: Pick<Things, 'writing' | 'adding'>,
  eventId: number | string,
): Access {
  return both(writing(limitFor(eventId)), adding(limits));
}

/** Which events the broker does not take. */
const limits = 'limits';
/** Whether the broker takes an event's message. */
export const limitFor = (eventId: number | string): string => `limit for ${eventId}`;
/** Which transactions of a database are open and have an id. */
const openIn = ({ id }: DatabaseSchema): string => `open ${id}`;
export const logOfPartition = (id: string): string => `log ${id}`;
