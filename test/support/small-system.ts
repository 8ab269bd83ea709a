import { present } from '../../src/base/assert.ts';
import { withComponent } from '../../src/kernel/world/component.ts';
import { eventIdsOf, eventStoreTables } from '../../src/kernel/database/event-store-schema.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { keyOf, tableSchema, type DatabaseSchema } from '../../src/kernel/database/schema.ts';
import { writeRows } from '../../src/kernel/database/write.ts';
import type { GroupDefinition } from '../../src/kernel/broker/topology.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { awaitReply, reply, sendRequest } from '../../src/kernel/language/ops.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import type { Property } from '../../src/kernel/properties/property.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { placeOf } from '../../src/scenarios/topology/place.ts';

export const shop: DatabaseSchema = {
  id: 'shop',
  place: 'shop-database',
  tables: [
    { name: 'accounts', key: ['id'], indexes: [['owner'], ['owner', 'balance']] },
    { name: 'tickets', key: ['id'], indexes: [], sequence: 'tickets' },
    { name: 'seats', key: ['id'], indexes: [['hall', 'number']], unique: [['hall', 'number']] },
    { name: 'documents', key: ['id'], indexes: [] },
    { name: 'timers', key: ['id'], indexes: [], isOfTimers: true },
    {
      name: 'letters',
      key: ['id'],
      indexes: [['unpublished']],
      multikey: { column: 'unpublished', array: 'outbox', flag: 'published' },
    },
    ...eventStoreTables,
  ],
  sequences: [{ name: 'tickets', first: 1, step: 1 }, eventIdsOf()],
  hasCommitLog: true,
};

/** The shop with a table whose rows carry the ids of their transactions. */
export const stampedShop: DatabaseSchema = {
  ...shop,
  tables: [
    ...shop.tables,
    {
      name: 'notes',
      key: ['id'],
      indexes: [['transaction_id', 'id']],
      sequence: 'notes',
      transactionColumn: 'transaction_id',
    },
  ],
  sequences: [...shop.sequences, { name: 'notes', first: 1, step: 1 }],
};

export const ledger: DatabaseSchema = {
  id: 'ledger',
  place: 'ledger-database',
  tables: [{ name: 'accounts', key: ['id'], indexes: [] }],
  sequences: [],
  hasCommitLog: false,
};

export type SmallParts = {
  /** Daemons, each at a place of its own that bears its name. */
  readonly programs?: Readonly<Record<string, Program>>;
  readonly groups?: readonly GroupDefinition[];
  readonly client?: Program;
  readonly handler?: Program;
  readonly properties?: readonly Property[];
  /** In place of those that bear their names. */
  readonly databases?: readonly DatabaseSchema[];
};

/** Two databases, a broker with one topic of two partitions, a service, and whatever daemons a test needs. */
export function smallSystem({ programs = {}, groups = [], ...rest }: SmallParts): SystemDefinition {
  const names = Object.keys(programs);
  const shared = [
    placeOf('client', 'client'),
    placeOf('service', 'service'),
    placeOf('shop-database', 'database', { of: 'shop' }),
    placeOf('ledger-database', 'database', { of: 'ledger' }),
    placeOf('broker', 'broker'),
    placeOf('post-office', 'mail-server'),
  ];
  return {
    places: [...shared, ...names.map((id) => placeOf(id, 'handler'))],
    links: [
      { from: 'client', to: 'service' },
      ...['service', ...names].flatMap((from) =>
        ['shop-database', 'ledger-database', 'broker', 'post-office'].map((to) => ({ from, to })),
      ),
    ],
    databases: [shop, ledger].map((usual) => rest.databases?.find(({ id }) => id === usual.id) ?? usual),
    broker: 'broker',
    topics: [{ id: 'Topic', partitionCount: 2 }],
    groups,
    programs: {
      ...programs,
      client: rest.client ?? askOnce,
      handler: rest.handler ?? answerAtOnce,
    },
    daemons: names.map((place) => ({ place, program: place, args: {} })),
    handlers: { service: 'handler' },
    clients: [{ place: 'client', program: 'client' }],
    properties: rest.properties ?? [],
  };
}

/** The world with rows committed before anything ran. */
export function withRows(
  world: World,
  table: string,
  rows: readonly Row[],
  schema: DatabaseSchema = shop,
): World {
  const database = present(world.databases[schema.id], schema.id);
  const writes = rows.map((row) => ({
    table,
    key: keyOf(tableSchema(schema, table), row),
    before: null,
    after: row,
  }));
  return withComponent(world, 'databases', schema.id, writeRows(schema, database, null, writes, []).database);
}

const askOnce: Program = function* askOnce(args) {
  const { intent, to, command } = args as {
    readonly intent: string;
    readonly to: string;
    readonly command: Command;
  };
  const sent = yield* sendRequest(to, { id: intent, intent, command });
  if (sent.ok) yield* awaitReply(to, intent);
  return finished;
};

const answerAtOnce: Program = function* answerAtOnce(args) {
  const { request, receiver, replyTo } = args as {
    readonly request: { readonly id: string };
    readonly receiver: string;
    readonly replyTo: string;
  };
  yield* reply(replyTo, receiver, request.id, { kind: 'conflict' });
  return finished;
};
