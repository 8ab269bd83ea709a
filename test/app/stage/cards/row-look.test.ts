import { expect, test } from 'vitest';
import { rowLook, type RowLook } from '../../../../src/app/stage/cards/row-look.ts';
import type { PlaceRole } from '../../../../src/kernel/definition/definition.ts';
import type { Key } from '../../../../src/base/key.ts';
import type { Row } from '../../../../src/kernel/database/row.ts';

const event = { id: 3, type: 'OrderCreated', aggregateType: 'Order', aggregateId: 'order-2', version: 1 };

type Case = readonly [
  what: string,
  drawn: {
    readonly role: PlaceRole;
    readonly table: string;
    readonly keys: readonly string[];
    readonly key: Key;
    readonly row: Row;
  },
  look: Partial<RowLook>,
];

const cases: readonly Case[] = [
  [
    'an event is its number and its type',
    {
      role: 'database',
      table: 'events',
      keys: ['event_id'],
      key: 3,
      row: {
        event_id: 3,
        event_type: 'OrderCreated',
        entity_type: 'Order',
        entity_id: 'order-2',
        entity_version: 1,
      },
    },
    { kind: 'event', number: 3, name: 'OrderCreated', details: ['order-2', 'v1'], mark: null },
  ],
  [
    'an event that says itself whether it is published',
    {
      role: 'database',
      table: 'events',
      keys: ['event_id'],
      key: 3,
      row: {
        event_id: 3,
        event_type: 'A',
        entity_type: 'Order',
        entity_id: 'o',
        entity_version: 1,
        published: 1,
      },
    },
    { kind: 'event', mark: 'published' },
  ],
  [
    'a row of an outbox is the same event, and waits',
    { role: 'database', table: 'outbox', keys: ['id'], key: 3, row: { id: 3, message: event, published: 0 } },
    { kind: 'event', number: 3, name: 'OrderCreated', mark: 'unpublished' },
  ],
  [
    'a command of a saga',
    {
      role: 'database',
      table: 'messages',
      keys: ['message_id'],
      key: 4,
      row: {
        message_id: 4,
        message_type: 'ReserveCredit',
        kind: 'command',
        channel: 'c',
        key: 'customer-1',
        data: {},
        cause: 3,
        saga_id: 'order-2',
        entity_type: 'Customer',
        reply_to: null,
      },
    },
    { kind: 'command', number: 4, name: 'ReserveCredit', details: ['customer-1'] },
  ],
  [
    'where an aggregate stands',
    {
      role: 'database',
      table: 'entities',
      keys: ['entity_type', 'entity_id'],
      key: ['Order', 'order-2'],
      row: { entity_type: 'Order', entity_id: 'order-2', entity_version: 2 },
    },
    { kind: 'aggregate', number: null, name: 'order-2', details: ['v2'] },
  ],
  [
    'an aggregate as a document',
    {
      role: 'database',
      table: 'documents',
      keys: ['id'],
      key: 'Order/order-2',
      row: {
        id: 'Order/order-2',
        version: 5,
        document: { entity_id: 'order-2', entity_type: 'Order', entity_version: 2, outbox: [] },
      },
    },
    { kind: 'aggregate', name: 'order-2', details: ['v2'] },
  ],
  [
    'a row of a view, its status first',
    {
      role: 'projection-database',
      table: 'order_view',
      keys: ['order_id'],
      key: 'order-2',
      row: { order_id: 'order-2', total: 50, status: 'PENDING', changes: 1 },
    },
    { kind: 'view', name: 'order-2', details: ['PENDING', '50'] },
  ],
  [
    'a note to somebody is an effect of its message',
    {
      role: 'notification-database',
      table: 'notifications',
      keys: ['notification_id'],
      key: 1,
      row: { notification_id: 1, recipient: 'order-2', subject: 'OrderCreated', message_id: 3 },
    },
    { kind: 'effect', name: 'order-2', details: ['OrderCreated'], causes: [3] },
  ],
  [
    'a saga carries what it has heard',
    {
      role: 'database',
      table: 'sagas',
      keys: ['saga_type', 'saga_id'],
      key: ['CreateOrderSaga', 'order-2'],
      row: {
        saga_type: 'CreateOrderSaga',
        saga_id: 'order-2',
        state: { step: 'reserving' },
        version: 2,
        triggering_events: ['c1', 'create-order-saga:6'],
      },
    },
    { kind: 'saga', name: 'order-2', details: ['reserving', 'v2'], causes: [6] },
  ],
  [
    'a message that is parked',
    {
      role: 'projection-database',
      table: 'parked_messages',
      keys: ['subscriber', 'message_id'],
      key: ['projection', 3],
      row: { subscriber: 'projection', message_id: 3, entity_type: 'Order', entity_id: 'order-2' },
    },
    { kind: 'row', number: 3, name: 'order-2', mark: 'parked' },
  ],
  [
    'a table that nobody here knows',
    {
      role: 'database',
      table: 'relay_cursor',
      keys: ['name'],
      key: 'relay',
      row: { name: 'relay', event_id: 7 },
    },
    { kind: 'row', name: 'relay', details: ['7'] },
  ],
];

test.each(cases)('%s', (_what, { role, table, keys, key, row }, look) => {
  expect(rowLook({ role, table: { name: table, key: keys, indexes: [] }, key, row })).toMatchObject(look);
});
