import type { EventMessage } from '../../src/kernel/terms/message.ts';
import type { OpKind, OpOf, OpValues } from '../../src/kernel/language/op.ts';

/** One op of each kind with the value that it hands back. */
export type OpExamples = {
  readonly [Kind in OpKind]: readonly [op: OpOf<Kind>, value: OpValues[Kind]];
};

export const message: EventMessage = {
  id: 3,
  type: 'OrderCreated',
  aggregateType: 'Order',
  aggregateId: 'order-2',
  version: 1,
  data: { total: 100 },
  triggeringEvent: 'c1',
};

const inOrders = { database: 'order-service', inTransaction: true } as const;
const request = {
  id: 'c1',
  intent: 'c1',
  command: { type: 'CreateOrder', aggregateType: 'Order', aggregateId: 'order-2', data: {} },
};
const position = { file: 'binlog.000001', offset: 4 };

export const opExamples: OpExamples = {
  tell: [{ kind: 'tell', actor: 'controller', step: 'receive', about: { command: 'CreateOrder' } }, null],
  begin: [{ kind: 'begin', database: 'order-service' }, null],
  'next-id': [{ kind: 'next-id', database: 'order-service', sequence: 'events' }, 7],
  select: [
    {
      kind: 'select',
      ...inOrders,
      query: { table: 'outbox', where: { published: 0 }, limit: 1 },
      waits: true,
      lock: 'none',
    },
    [{ id: 3, published: 0 }],
  ],
  find: [
    { kind: 'find', ...inOrders, entityType: 'Order', entityId: 'order-2' },
    { snapshot: null, events: [] },
  ],
  insert: [
    { kind: 'insert', ...inOrders, table: 'events', row: { event_type: 'OrderCreated' } },
    { event_id: 3, event_type: 'OrderCreated' },
  ],
  put: [{ kind: 'put', ...inOrders, table: 'order_view', row: { order_id: 'order-2' } }, null],
  update: [
    {
      kind: 'update',
      ...inOrders,
      table: 'entities',
      where: { entity_id: 'order-2', entity_version: 1 },
      set: { entity_version: 2 },
    },
    0,
  ],
  delete: [{ kind: 'delete', ...inOrders, table: 'outbox', where: { id: 3 } }, 1],
  commit: [{ kind: 'commit', database: 'order-service' }, null],
  rollback: [{ kind: 'rollback', database: 'order-service' }, null],
  'read-log': [{ kind: 'read-log', database: 'order-service', position, waits: true }, []],
  'find-document': [
    {
      kind: 'find-document',
      database: 'order-service',
      collection: 'documents',
      by: { array: 'outbox', lacks: 'published' },
      waits: true,
    },
    { id: 'Order/order-2', version: 3, document: {} },
  ],
  watch: [
    { kind: 'watch', database: 'order-service', collection: 'documents', position },
    { id: 'Order/order-2', version: 3, document: {}, position },
  ],
  'put-document': [
    {
      kind: 'put-document',
      database: 'order-service',
      collection: 'orders',
      id: 'order-2',
      expectedVersion: 1,
      document: {},
    },
    false,
  ],
  'update-entry': [
    {
      kind: 'update-entry',
      database: 'order-service',
      collection: 'orders',
      id: 'order-2',
      array: 'outbox',
      entryId: 3,
      set: { published: true },
    },
    true,
  ],
  publish: [
    { kind: 'publish', broker: 'broker', topic: 'Order', key: 'order-2', message },
    { partition: 'Order/0', offset: 1 },
  ],
  poll: [
    { kind: 'poll', broker: 'broker', group: 'projection' },
    { partition: 'Order/0', offset: 1, generation: 1, message },
  ],
  'direct-group': [
    { kind: 'direct-group', broker: 'broker', group: 'projection', directive: 'stop' },
    { 'Order/0': 1 },
  ],
  acknowledge: [
    {
      kind: 'acknowledge',
      broker: 'broker',
      group: 'projection',
      partition: 'Order/0',
      offset: 1,
      generation: 1,
    },
    null,
  ],
  'put-record': [
    { kind: 'put-record', broker: 'broker', topic: 'relay-positions', key: 'relay', record: position },
    null,
  ],
  'get-record': [{ kind: 'get-record', broker: 'broker', topic: 'relay-positions', key: 'relay' }, position],
  request: [{ kind: 'request', to: 'order-service-1', request }, null],
  'await-reply': [
    { kind: 'await-reply', from: 'order-service-1', requestId: 'c1' },
    { kind: 'rejected', rejection: 'OrderClosed', detail: {} },
  ],
  reply: [
    {
      kind: 'reply',
      to: 'client',
      receiver: 'client:c1',
      requestId: 'c1',
      answer: { kind: 'accepted', aggregateId: 'order-2', version: 1 },
    },
    null,
  ],
  'send-mail': [
    {
      kind: 'send-mail',
      to: 'mail-server',
      mail: { to: 'mina', about: 'order-2', subject: 'OrderCreated', eventId: 3 },
    },
    null,
  ],
  'await-reachable': [{ kind: 'await-reachable', place: 'broker' }, null],
  'await-publishable': [{ kind: 'await-publishable', eventId: 3 }, null],
  'await-fix': [{ kind: 'await-fix', eventId: 3 }, null],
  'await-decision': [
    { kind: 'await-decision', by: 'client', subject: 'order-2', options: ['confirm', 'reject'] },
    'confirm',
  ],
  choose: [{ kind: 'choose', subject: 'order-2', options: ['confirm', 'reject'] }, 'reject'],
  'await-timer': [
    { kind: 'await-timer', database: 'order-service', table: 'timers' },
    { saga_id: 'order-2', step: 'reserve' },
  ],
  recall: [{ kind: 'recall', entry: 'order-2' }, { step: 'reserve' }],
  remember: [{ kind: 'remember', entry: 'order-2', value: null }, null],
};
