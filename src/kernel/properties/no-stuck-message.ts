import { readableEnd } from '../broker/broker.ts';
import type { Query } from '../database/query.ts';
import type { TableSchema } from '../database/schema.ts';
import { queryTable } from '../database/table.ts';
import type { DatabaseId } from '../terms/names.ts';
import type { World } from '../world/world.ts';
import type { Culprit, Property } from './property.ts';

/** A table in which messages wait to be published, and which of its rows still do. */
export type Outbox = {
  readonly database: DatabaseId;
  readonly table: TableSchema;
  readonly waiting: Query['where'];
};

/** As many waiting rows as are named; a backlog may have thousands. */
const rowsNamedMax = 10;

/**
 * No message waits for ever: at rest no row of an outbox is unpublished, and no partition has records past
 * a group's committed offset. Dead letters that nobody has released are parked and wait for nothing.
 */
export function noStuckMessage(outboxes: readonly Outbox[]): Property {
  return {
    id: 'no-stuck-message',
    kind: 'eventually',
    initial: {},
    observe: (state) => state,
    judge: (_state, world) => {
      const stuck = [...stuckInBrokers(world), ...outboxes.flatMap((outbox) => stuckIn(outbox, world))];
      return stuck.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: stuck };
    },
  };
}

function stuckInBrokers(world: World): readonly Culprit[] {
  return Object.values(world.brokers).flatMap((broker) =>
    Object.entries(broker.groups).flatMap(([group, own]) =>
      Object.entries(own.committed).flatMap(([partition, offset]): readonly Culprit[] => {
        const count = readableEnd(broker, own, partition) - offset;
        if (count <= 0) return [];
        return [{ kind: 'partition', partition, group, count }];
      }),
    ),
  );
}

function stuckIn({ database, table, waiting }: Outbox, world: World): readonly Culprit[] {
  const rows = world.databases[database]?.tables[table.name];
  if (rows === undefined) return [];
  const found = queryTable(table, rows, { table: table.name, where: waiting, limit: rowsNamedMax });
  return found.map(({ key }) => ({ kind: 'row', database, table: table.name, key: String(key) }));
}
