import { describe, expect, test } from 'vitest';
import { logStart } from '../../../src/kernel/database/commit-log.ts';
import type { CommittedTransaction } from '../../../src/kernel/database/commit-log.ts';
import type { LogPosition } from '../../../src/kernel/database/commit-log.ts';
import { waitForCommit } from '../../../src/kernel/language/ops.ts';
import { finished, next, perform, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn } from '../../../src/kernel/language/transaction.ts';
import { shop, smallSystem } from '../../support/small-system.ts';
import { openStage } from '../../support/stage.ts';

const insertTickets = (count: number): Program =>
  function* insert() {
    const open = transactionOn('shop');
    yield* open.begin();
    for (let number = 0; number < count; number += 1) yield* open.insert('tickets', {});
    yield* open.commit();
    return finished;
  };

const tail: Program = function* tail(args) {
  const position = (args['position'] ?? logStart) as LogPosition;
  const read = yield* perform<'read-log'>({ kind: 'read-log', database: 'shop', position, waits: true });
  return next({ position: read.ok ? (read.value.at(-1)?.position ?? position) : position });
};

describe('commit log', () => {
  test('[D7] it lists committed transactions with all their writes, in commit order', () => {
    const stage = openStage(
      smallSystem({
        programs: { early: insertTickets(2), late: insertTickets(1), never: insertTickets(1), tail },
      }),
    );
    for (const actor of ['early', 'never', 'late']) stage.actUpTo(actor, 'commit');
    stage.act('late');
    stage.move({ kind: 'crash', place: 'never' });
    stage.act('early');
    const read = stage.act('tail');
    const transactions = read.ok ? (read.value as readonly CommittedTransaction[]) : [];
    expect(transactions.map(({ writes }) => writes.map(({ key }) => key))).toEqual([[4], [1, 2]]);
    expect(transactions.map(({ position }) => position.offset)).toEqual([1, 2]);
  });

  test('[D7] a reader goes on from its position, and waits where nothing follows it', () => {
    const stage = openStage(
      smallSystem({ programs: { one: insertTickets(1), two: insertTickets(1), tail } }),
    );
    expect(stage.outcomes('tail')).toEqual([]);
    stage.actOn('one');
    stage.act('tail');
    expect(stage.outcomes('tail')).toEqual([]);
    stage.actOn('two');
    expect(stage.act('tail')).toMatchObject({ value: [{ position: { offset: 2 }, writes: [{ key: 2 }] }] });
  });

  test('[D7] a reader that asks for one transaction is given the next one only', () => {
    const one: Program = function* one(args) {
      const position = (args['position'] ?? logStart) as LogPosition;
      const read = yield* waitForCommit('shop', position);
      return next({ position: read.ok ? (read.value.at(-1)?.position ?? position) : position });
    };
    const programs = { first: insertTickets(1), second: insertTickets(1), one };
    const stage = openStage(smallSystem({ programs }));
    stage.actOn('first');
    stage.actOn('second');
    expect(stage.act('one')).toMatchObject({ value: [{ position: { offset: 1 } }] });
    expect(stage.act('one')).toMatchObject({ value: [{ position: { offset: 2 } }] });
    expect(stage.outcomes('one')).toEqual([]);
  });

  test('[D7] a transaction that writes to unlogged tables alone is not in it; beside others its rows are', () => {
    const tables = [...shop.tables, { name: 'places', key: ['id'], indexes: [], isUnlogged: true as const }];
    const inserting = (...names: readonly string[]): Program =>
      function* insert() {
        const open = transactionOn('shop');
        yield* open.begin();
        for (const name of names) yield* open.insert(name, name === 'places' ? { id: names.length } : {});
        yield* open.commit();
        return finished;
      };
    const programs = { unlogged: inserting('places'), both: inserting('places', 'tickets'), tail };
    const stage = openStage(smallSystem({ programs, databases: [{ ...shop, tables }] }));
    stage.actOn('unlogged');
    expect([stage.rows('places').length, stage.outcomes('tail')]).toEqual([1, []]);
    stage.actOn('both');
    expect(stage.act('tail')).toMatchObject({
      value: [{ position: { offset: 1 }, writes: [{ table: 'places' }, { table: 'tickets' }] }],
    });
  });

  test('[D7] what is written to a secret table is not in it, whatever else its transaction writes', () => {
    const tables = [...shop.tables, { name: 'keys', key: ['id'], indexes: [], isSecret: true as const }];
    const writing: Program = function* write() {
      const open = transactionOn('shop');
      yield* open.begin();
      yield* open.insert('keys', { id: 1, secret: 's' });
      yield* open.insert('tickets', {});
      yield* open.commit();
      yield* open.begin();
      yield* open.delete('keys', { id: 1 });
      yield* open.commit();
      return finished;
    };
    const stage = openStage(smallSystem({ programs: { writing, tail }, databases: [{ ...shop, tables }] }));
    stage.actOn('writing');
    const read = stage.act('tail');
    const transactions = read.ok ? (read.value as readonly CommittedTransaction[]) : [];
    expect(transactions.map(({ writes }) => writes.map(({ table }) => table))).toEqual([['tickets']]);
    expect(stage.rows('keys')).toEqual([]);
  });

  test('[D7] the log is kept by a crash of its database', () => {
    const stage = openStage(smallSystem({ programs: { one: insertTickets(1), tail } }));
    stage.actOn('one');
    stage.move({ kind: 'crash', place: 'shop-database' });
    expect(stage.outcomes('tail')).toEqual([]);
    stage.move({ kind: 'recover', place: 'shop-database' });
    expect(stage.act('tail')).toMatchObject({ value: [{ position: { offset: 1 } }] });
  });

  test('[D0] a database without a log has none', () => {
    const stage = openStage(smallSystem({}));
    expect(Object.keys(stage.now().databases['ledger']?.tables ?? {})).toEqual(['accounts']);
  });
});
