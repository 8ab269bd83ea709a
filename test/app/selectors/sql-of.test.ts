import { expect, test } from 'vitest';
import { sqlOf } from '../../../src/app/selectors/sql-of.ts';
import type { OpKind } from '../../../src/kernel/language/op.ts';
import { opExamples } from '../../i18n/op-examples.ts';

const sqlOfKind = (kind: OpKind): string | null => sqlOf(opExamples[kind][0]);

test('a guarded update is one statement with its condition', () => {
  expect(sqlOfKind('update')).toBe(
    "UPDATE entities\nSET entity_version = 2\nWHERE entity_id = 'order-2' AND entity_version = 1;",
  );
});

test('a poll of the outbox is a select with its condition and its limit', () => {
  expect(sqlOfKind('select')).toBe('SELECT * FROM outbox\nWHERE published = 0\nLIMIT 1;');
});

test('a poll that passes over what is set aside says so, and a batch is marked by its list of keys', () => {
  const [poll] = opExamples.select;
  expect(sqlOf({ ...poll, setAside: 'set_aside' })).toBe(
    'SELECT * FROM outbox\nWHERE published = 0 AND (set_aside = 0 /* or its next attempt is due */)\nLIMIT 1;',
  );
  const [update] = opExamples.update;
  expect(sqlOf({ ...update, table: 'outbox', where: { id: [3, 4] }, set: { published: 1 } })).toBe(
    'UPDATE outbox\nSET published = 1\nWHERE id IN (3, 4);',
  );
});

test('who waits at a gap, or reads up to the oldest open transaction, says so', () => {
  const [poll] = opExamples.select;
  const later = { table: 'events', where: {}, above: { column: 'event_id', value: 3 }, limit: 1 };
  expect(sqlOf({ ...poll, query: { table: 'events', where: { event_id: 4 } }, orElse: later })).toBe(
    'SELECT * FROM events\nWHERE event_id = 4;\n/* once its patience is over: */\n' +
      'SELECT * FROM events\nWHERE event_id > 3\nLIMIT 1;',
  );
  const above = { column: 'transaction_id', value: 7, tie: { column: 'event_id', value: 3 } };
  const query = { table: 'events', where: {}, above };
  expect(sqlOf({ ...poll, query, belowHorizon: 'transaction_id' })).toBe(
    'SELECT * FROM events\nWHERE (transaction_id, event_id) > (7, 3) ' +
      'AND transaction_id < pg_snapshot_xmin(pg_current_snapshot());',
  );
});

test('[D22] what is asked of a second table, too, is one statement with one limit', () => {
  const [poll] = opExamples.select;
  const asked = (table: string, id: number) => ({
    table,
    where: {},
    above: { column: 'event_id', value: id },
    limit: 2,
  });
  const also = { query: asked('messages', 3), orElse: asked('messages', 4) };
  expect(sqlOf({ ...poll, query: asked('events', 3), orElse: asked('events', 4), also })).toBe(
    'SELECT * FROM events\nWHERE event_id > 3\nUNION ALL\nSELECT * FROM messages\nWHERE event_id > 3\nLIMIT 2;' +
      '\n/* once its patience is over: */\n' +
      'SELECT * FROM events\nWHERE event_id > 4\nUNION ALL\nSELECT * FROM messages\nWHERE event_id > 4\nLIMIT 2;',
  );
  expect(sqlOf({ ...poll, query: asked('events', 3), also, belowHorizon: 'transaction_id' })).toBe(
    'SELECT * FROM events\nWHERE event_id > 3 AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())\n' +
      'UNION ALL\n' +
      'SELECT * FROM messages\nWHERE event_id > 3 AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())\nLIMIT 2;',
  );
});

test('text is quoted so that it can’t end the statement', () => {
  const sql = sqlOf({
    kind: 'insert',
    database: 'order-service',
    inTransaction: false,
    table: 't',
    row: { a: "it's", b: null, c: { d: 1 } },
  });
  expect(sql).toBe(`INSERT INTO t (a, b, c)\nVALUES ('it''s', NULL, '{"d":1}');`);
});

test('the commit log is read by the words of a database that has one to read', () => {
  expect(sqlOfKind('read-log')).toBe("SHOW BINLOG EVENTS IN 'binlog.000001' FROM 4;");
});

test.each(['tell', 'publish', 'poll', 'request', 'send-mail'] as const)('%s is no SQL', (kind) => {
  expect(sqlOfKind(kind)).toBeNull();
});
