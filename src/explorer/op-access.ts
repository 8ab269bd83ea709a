import { assertNever } from '../base/assert.ts';
import { hashString } from '../base/hash.ts';
import { partitionIds } from '../kernel/broker/broker.ts';
import type { Transaction } from '../kernel/database/database.ts';
import type { SystemDefinition } from '../kernel/definition.ts';
import type { Op } from '../kernel/op.ts';
import type { Activation } from '../kernel/world.ts';
import { both, nothing, type Access, type Things } from './access.ts';

/**
 * What an op itself reads and writes beyond what is its process's own: rows by table, locks by table,
 * sequences, logs by partition. REDUCTION.md says why this is enough. `later`: what its transaction
 * will write at its end.
 */
export function accessOfOp(
  things: Things,
  definition: SystemDefinition,
  actor: Activation,
  op: Op,
  filled: (partition: string) => boolean,
): { readonly now: Access; readonly later: Access } {
  const { reading, writing } = things;
  const now = (...accesses: readonly Access[]) => ({ now: accesses.reduce(both, nothing), later: nothing });
  switch (op.kind) {
    case 'tell':
    case 'await-reachable':
    // No move of an exploration makes an event poisonous.
    case 'await-fix':
      return now();
    case 'begin':
    case 'rollback':
      return now(reading(at(definition, op.database)));
    case 'commit':
      return now(reading(at(definition, op.database)), writing(log(op.database)));
    case 'next-id':
      return now(writing(`sequences ${op.database}`));
    case 'find':
      return now(
        reading(at(definition, op.database), rows(op.database, 'events'), rows(op.database, 'snapshots')),
      );
    case 'select': {
      const { table } = op.query;
      const read = reading(at(definition, op.database), rows(op.database, table));
      return op.lock === 'none'
        ? now(read)
        : now(read, reading(locks(op.database, table)), writing(locks(op.database, table)));
    }
    case 'insert':
    case 'put':
    case 'update':
    case 'delete': {
      const row = rows(op.database, op.table);
      const lock = locks(op.database, op.table);
      const read = reading(at(definition, op.database), row, lock);
      const drawn = op.kind === 'insert' ? writing(`sequences ${op.database}`) : nothing;
      return op.inTransaction
        ? { now: [read, writing(lock), drawn].reduce(both), later: writing(row) }
        : now(read, writing(row, log(op.database)), drawn);
    }
    case 'put-document':
    case 'update-entry': {
      const row = rows(op.database, op.collection);
      return now(reading(row, locks(op.database, op.collection)), writing(row, log(op.database)));
    }
    case 'find-document':
      return now(reading(rows(op.database, op.collection)));
    case 'read-log':
    case 'watch':
      return now(reading(log(op.database)));
    case 'publish':
      return now(writing(...partitionsFor(definition, op.topic, op.key).map(partition)));
    case 'poll': {
      const owned = ownPartitions(definition, op.group);
      // A record that comes into an earlier partition would be taken first.
      const earlier = owned.filter((_, index) => owned.slice(index + 1).some(filled));
      const { unless } = op;
      const asked = unless?.queries.map(({ table }) => rows(unless.database, table)) ?? [];
      return now(reading(...earlier.map(partition), ...asked), writing(`group ${op.group}`));
    }
    case 'acknowledge':
      return now(writing(`group ${op.group}`));
    case 'put-record':
      return now(writing(`records ${op.topic}`));
    case 'get-record':
      return now(reading(`records ${op.topic}`));
    case 'request': {
      const handler = alive(`${op.to}:${op.request.id}`);
      return now(writing(`request ${actor.id}`, handler), reading(`at ${op.to}`));
    }
    case 'await-reply':
      // Where it can go on, nobody can change any more what it will hear.
      return {
        now: writing(`request ${actor.id}`),
        later: reading(`at ${op.from}`, alive(`${op.from}:${op.requestId}`)),
      };
    case 'reply':
      return now(writing(`request ${op.receiver}`));
    case 'send-mail':
      return now(writing(`mails ${op.to}`));
    default:
      return assertNever(op, 'op');
  }
}

/** What the end of a transaction touches: the rows it has written, and the locks that it holds. */
export function accessOfEnd(things: Things, database: string, { writes, locks: held }: Transaction): Access {
  const tables = [...writes, ...held].map(({ table }) => table);
  return things.writing(
    ...writes.map(({ table }) => rows(database, table)),
    ...tables.map((table) => locks(database, table)),
  );
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
  return partitions.slice(hashString(key)[0] % partitions.length).slice(0, 1);
}

function ownPartitions(definition: SystemDefinition, group: string): readonly string[] {
  const topics = definition.groups.find(({ id }) => id === group)?.topics ?? [];
  return definition.topics.filter(({ id }) => topics.includes(id)).flatMap((topic) => partitionIds(topic));
}

const rows = (database: string, table: string): string => `rows ${database} ${table}`;
const locks = (database: string, table: string): string => `locks ${database} ${table}`;
const log = (database: string): string => rows(database, 'commit_log');
const partition = (id: string): string => `log ${id}`;

/** Whose crash rolls the transaction back. */
function at({ databases }: SystemDefinition, database: string): string {
  return `at ${databases.find(({ id }) => id === database)?.place ?? ''}`;
}
