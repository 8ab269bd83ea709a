import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDatabase, type Database } from '../../../src/kernel/database/database.ts';
import { selectCommitted } from '../../../src/kernel/database/read.ts';
import type { DatabaseSchema } from '../../../src/kernel/database/schema.ts';
import { identified, withHorizon } from '../../../src/kernel/database/transaction-id.ts';
import {
  beginTransaction,
  commitTransaction,
  failTransaction,
  prepareInsert,
  rollbackTransaction,
  writeRows,
} from '../../../src/kernel/database/write.ts';
import type { OpResult } from '../../../src/kernel/language/op.ts';
import { insertRow, waitBelowHorizon } from '../../../src/kernel/language/ops.ts';
import { finished, type Process, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn, type TransactionOps } from '../../../src/kernel/language/transaction.ts';
import { smallSystem, stampedShop, withRows } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const inside = (work: (open: TransactionOps) => Process<unknown>): Program =>
  function* inside() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* work(open);
    yield* open.commit();
    return finished;
  };
const note = inside((open) => open.insert('notes', {}));
const account = { id: 'a', owner: 'me', balance: 1 };
const key = { id: 'a' };
const read: Program = function* read() {
  yield* waitBelowHorizon('shop', { table: 'notes', where: {} }, 'transaction_id');
  return finished;
};

function open(programs: Readonly<Record<string, Program>>): Stage {
  const definition = smallSystem({ programs, databases: [stampedShop] });
  return openStage(definition, (world) => withRows(world, 'accounts', [account], stampedShop));
}

const idOf = (stage: Stage, actor: string): number | undefined =>
  stage.now().databases['shop']?.transactions.find(({ id }) => id === actor)?.xid;
const notes = (stage: Stage) => stage.rows('notes').map((row) => [row['id'], row['transaction_id']]);

describe('the ids of transactions', () => {
  test('[D20] one has none when it begins, nor while it only reads', () => {
    const stage = open({
      reader: inside((transaction) => transaction.select({ table: 'notes', where: {} })),
    });
    stage.act('reader');
    expect(idOf(stage, 'reader')).toBeUndefined();
    stage.act('reader');
    expect(idOf(stage, 'reader')).toBeUndefined();
    expect(stage.now().databases['shop']?.sequences).toEqual({});
  });

  const first: readonly (readonly [string, (open: TransactionOps) => Process<unknown>])[] = [
    ['an insert', (transaction) => transaction.insert('tickets', {})],
    ['a put', (transaction) => transaction.put('accounts', account)],
    ['an update', (transaction) => transaction.update('accounts', { where: key, set: { balance: 2 } })],
    ['a delete', (transaction) => transaction.delete('accounts', key)],
    ['a lock', (transaction) => transaction.selectForUpdate({ table: 'accounts', where: key })],
  ];
  test.each(first)('[D20] it gets one with the first row that it writes or locks: %s', (_, work) => {
    const stage = open({ worker: inside(work) });
    stage.act('worker');
    stage.act('worker');
    expect(idOf(stage, 'worker')).toBe(1);
  });

  test.each([
    [
      'an update',
      (transaction: TransactionOps) => transaction.update('accounts', { where: { id: 'b' }, set: {} }),
    ],
    [
      'a lock',
      (transaction: TransactionOps) => transaction.selectForUpdate({ table: 'accounts', where: { id: 'b' } }),
    ],
  ])('[D20] %s that finds no row gives it none', (_, work) => {
    const stage = open({ worker: inside(work) });
    stage.act('worker');
    stage.act('worker');
    expect(idOf(stage, 'worker')).toBeUndefined();
  });

  test('[D20] it keeps the one that it has, and an insert notes it', () => {
    const stage = open({
      both: inside(function* (transaction) {
        yield* transaction.put('accounts', account);
        yield* transaction.insert('notes', {});
        yield* transaction.insert('notes', {});
      }),
      other: note,
    });
    stage.actOn('both', 2);
    stage.actOn('other');
    stage.actOn('both');
    expect(notes(stage)).toEqual([
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
  });

  test('[D20] an insert that stands alone is a transaction of its own', () => {
    const alone: Program = function* alone() {
      yield* insertRow('shop', 'notes', {});
      yield* insertRow('shop', 'notes', {});
      return finished;
    };
    const stage = open({ alone });
    stage.actOn('alone');
    expect(notes(stage)).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('[D2] [D20] no id is given back, and where no table asks for one there is none', () => {
    const stage = open({ dies: note, other: note });
    stage.actUpTo('dies', 'commit');
    stage.move({ kind: 'crash', place: 'dies' });
    stage.actOn('other');
    expect(notes(stage)).toEqual([[2, 2]]);
    const plain = openStage(smallSystem({ programs: { one: inside((to) => to.insert('tickets', {})) } }));
    plain.actUpTo('one', 'commit');
    expect(idOf(plain, 'one')).toBeUndefined();
    expect(plain.now().databases['shop']?.sequences).toEqual({ tickets: 1 });
  });

  test('[D20] the draw of an id is one of the effects that a real store follows', () => {
    const stage = open({ note });
    stage.actUpTo('note', 'commit');
    const { effects } = stage.entries().at(-1) ?? { effects: [] };
    expect(effects).toEqual([
      { kind: 'sequence', database: 'shop', sequence: 'transactions', value: 1 },
      { kind: 'sequence', database: 'shop', sequence: 'notes', value: 1 },
    ]);
  });
});

describe('the horizon', () => {
  test('[D21] [K5] who reads below it waits while an older transaction is open, however that ends', () => {
    const ends: readonly (readonly [string, (stage: Stage) => unknown])[] = [
      ['a commit', (stage) => stage.act('older')],
      ['a refused commit', (stage) => stage.act('older', 'refused')],
      ['the death of its process', (stage) => stage.move({ kind: 'crash', place: 'older' })],
    ];
    for (const [, end] of ends) {
      const stage = open({ older: note, younger: note, read });
      stage.actUpTo('older', 'commit');
      stage.actOn('younger');
      expect(stage.outcomes('read')).toEqual([]);
      end(stage);
      expect(stage.act('read').ok).toBe(true);
    }
  });

  test('[D10] [D21] a statement that fails ends its transaction for those who wait for it', () => {
    const fails = inside(function* (transaction) {
      yield* transaction.insert('notes', {});
      yield* transaction.insert('accounts', account);
    });
    const stage = open({ fails, younger: note, read });
    stage.actOn('fails', 2);
    stage.actOn('younger');
    expect(stage.natural('read')).toBeNull();
    expect(stage.act('fails')).toEqual({ ok: false, failure: 'duplicate-key' });
    expect(stage.natural('read')).toBe('done');
  });

  test('[D21] a transaction that has written nothing, or that is younger, holds nobody up', () => {
    const stage = open({ idle: note, younger: note, older: note, read });
    stage.act('idle');
    stage.actOn('older');
    stage.actUpTo('younger', 'commit');
    expect((stage.act('read') as Extract<OpResult, { ok: true }>).value).toEqual([
      { id: 1, transaction_id: 1 },
    ]);
  });

  test('[D21] nothing ever appears before what was there to be read: the list grows at its end alone', () => {
    const actors = ['a', 'b', 'c', 'd'];
    const acts = fc.array(
      fc.record({
        actor: fc.constantFrom(...actors),
        act: fc.constantFrom('begin', 'lock', 'insert', 'insert', 'commit', 'rollback', 'fail'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(acts, (list) => {
        let database = emptyDatabase(stampedShop);
        let known = readable(database);
        for (const { actor, act } of list) {
          database = acted(database, actor, act);
          const now = readable(database);
          expect(now.slice(0, known.length)).toEqual(known);
          known = now;
        }
        for (const actor of actors) database = rollbackTransaction(database, actor);
        expect(readable(database)).toHaveLength(selectCommitted(stampedShop, database, everyNote).length);
      }),
    );
  });
});

const everyNote = { table: 'notes', where: {}, above: { column: 'transaction_id', value: 0 } } as const;

const readable = (database: Database) =>
  selectCommitted(stampedShop, database, withHorizon(database, everyNote, 'transaction_id'));

function acted(database: Database, actor: string, act: string): Database {
  const schema: DatabaseSchema = stampedShop;
  const isOpen = database.transactions.some(({ id, isFailed }) => id === actor && !isFailed);
  if (act === 'begin' && database.transactions.every(({ id }) => id !== actor))
    return beginTransaction(database, actor);
  if (act === 'rollback') return rollbackTransaction(database, actor);
  if (!isOpen) return database;
  if (act === 'commit') return commitTransaction(schema, database, actor).database;
  if (act === 'fail') return failTransaction(database, actor);
  if (act === 'lock') return identified(schema, database, actor);
  if (act !== 'insert') return database;
  const { database: drawn, key: id, row } = prepareInsert(schema, database, 'notes', {}, actor);
  return writeRows(schema, drawn, actor, [{ table: 'notes', key: id, before: null, after: row }], [])
    .database;
}
