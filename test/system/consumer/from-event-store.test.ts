import { expect, test } from 'vitest';
import type { Row } from '../../../src/kernel/database/row.ts';
import { finished, next, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { rowFromEvent } from '../../../src/system/aggregate/stored-event.ts';
import { checkpointsTable } from '../../../src/system/consumer/checkpoint.ts';
import { fromEventStore } from '../../../src/system/consumer/from-event-store.ts';
import { ledger, shop, smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const eventOf = (type: string, version: number): Row =>
  rowFromEvent({ entity_type: type, entity_id: 'one' }, version, { type: 'Changed', data: {} }, 'c1');

/** Commits groups of events of these types, each group in one transaction. */
const writer = (...groups: readonly (readonly string[])[]): Program =>
  function* write() {
    for (const types of groups) {
      const transaction = transactionOn('shop');
      yield* transaction.begin();
      for (const [index, type] of types.entries())
        yield* transaction.insert('events', eventOf(type, index + 1));
      yield* transaction.commit();
    }
    return finished;
  };

const source = fromEventStore({
  subscriber: 'read',
  aggregateTypes: ['A', 'B'],
  store: 'shop',
  database: 'ledger',
  databasePlace: 'ledger-database',
});

const read: Program = function* read() {
  const record = yield* source.next({});
  if (record !== null) yield* source.acknowledge(record);
  return next({});
};

function open(...groups: readonly (readonly string[])[]) {
  const definition = smallSystem({ programs: { write: writer(...groups), read } });
  const stage = openStage({
    ...definition,
    databases: [shop, { ...ledger, tables: [...ledger.tables, checkpointsTable] }],
  });
  const checkpoint = () =>
    stage.rows('checkpoints', 'ledger').map((row) => [row['offset'], row['event_count']]);
  return { stage, checkpoint };
}

test('events of one transaction are given one by one, and the checkpoint counts those that are done', () => {
  const { stage, checkpoint } = open(['A', 'C', 'B']);
  stage.actOn('write');
  const seen: unknown[] = [];
  for (let put = 1; put <= 2; put += 1) {
    stage.actUpTo('read', 'put');
    stage.act('read');
    seen.push(checkpoint());
  }
  expect(seen).toEqual([[[0, 1]], [[1, 0]]]);
});

test('a subscriber that dies between two events of one transaction goes on with the second', () => {
  const { stage, checkpoint } = open(['A', 'B']);
  stage.actOn('write');
  stage.actUpTo('read', 'put');
  stage.act('read');
  stage.move({ kind: 'crash', place: 'read' });
  stage.move({ kind: 'recover', place: 'read' });
  stage.actUpTo('read', 'put');
  expect(stage.machine.opOf(stage.now().activations['read'] ?? expect.fail())).toMatchObject({
    row: { offset: 1, event_count: 0 },
  });
  stage.actOn('read');
  expect(checkpoint()).toEqual([[1, 0]]);
});

test('what is not for the subscriber is passed over, and not read again', () => {
  const { stage, checkpoint } = open(['C'], ['C', 'C'], ['A', 'C']);
  stage.actOn('write');
  const ops = stage.actOn('read').length;
  expect(checkpoint()).toEqual([[3, 0]]);
  // Three times: where was I, what follows, and I have been there; then once more where it waits.
  expect(ops).toBe(3 * 3 + 1);
});

test('a checkpoint is stored until that has been heard', () => {
  const { stage, checkpoint } = open(['A']);
  stage.actOn('write');
  stage.actUpTo('read', 'put');
  stage.act('read', 'request-lost');
  expect(checkpoint()).toEqual([]);
  stage.actOn('read');
  expect(checkpoint()).toEqual([[1, 0]]);
});
