import { describe, expect, test } from 'vitest';
import { sendMail } from '../../../src/kernel/ops.ts';
import { finished, perform, type Process, type Program } from '../../../src/kernel/process.ts';
import { transactionOn, type TransactionOps } from '../../../src/kernel/transaction.ts';
import { updateRows } from '../../../src/kernel/ops.ts';
import { smallSystem, withRows } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

const transacting = (work: (open: TransactionOps) => Process<unknown>): Program =>
  function* transact() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* work(open);
    yield* open.commit();
    yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'over', eventId: 0 }, []);
    return finished;
  };
const setBalance = (balance: number, expected: number): Program =>
  transacting((open) => open.update('accounts', { where: { id: 'a', balance: expected }, set: { balance } }));
const insertA = transacting((open) => open.insert('accounts', { id: 'a', owner: 'me', balance: 0 }));
const one = (program: Program): Program =>
  function* once(args, self) {
    return yield* program(args, self);
  };

const account = { id: 'a', owner: 'me', balance: 0 };
const openWith = (programs: Readonly<Record<string, Program>>, rows = [account]): Stage =>
  openStage(smallSystem({ programs }), (world) => withRows(world, 'accounts', rows));

describe('update', () => {
  test('[D18] of a list of keys changes all its rows at once, and waits while another holds one of them', () => {
    const both = [account, { ...account, id: 'b' }, { ...account, id: 'c' }];
    const holder = setBalance(9, 0);
    const batch: Program = function* batch() {
      yield* updateRows('shop', 'accounts', { where: { id: ['a', 'c'] }, set: { balance: 5 } });
      return finished;
    };
    const stage = openWith({ batch, holder }, both);
    stage.actUpTo('holder', 'commit');
    expect(stage.outcomes('batch')).toEqual([]);
    stage.act('holder');
    expect(stage.act('batch')).toEqual({ ok: true, value: 2 });
    expect(stage.rows('accounts', 'shop').map(({ balance }) => balance)).toEqual([5, 0, 5]);
  });

  test('[D5] a second updater waits, looks at its WHERE again and may find no row', () => {
    const stage = openWith({ first: setBalance(1, 0), second: setBalance(2, 0) });
    stage.actUpTo('first', 'commit');
    stage.actUpTo('second', 'update');
    expect(stage.outcomes('second')).toEqual([]);
    stage.act('first');
    expect(stage.outcomes('second')[0]).toBe('done');
    expect(stage.act('second')).toEqual({ ok: true, value: 0 });
    expect(stage.rows('accounts')).toEqual([{ ...account, balance: 1 }]);
  });

  test('[D5] a second updater goes on with its row where the first one rolls back', () => {
    const stage = openWith({ first: setBalance(1, 0), second: setBalance(2, 0) });
    stage.actUpTo('first', 'commit');
    stage.actUpTo('second', 'update');
    stage.move({ kind: 'crash', place: 'first' });
    expect(stage.act('second')).toEqual({ ok: true, value: 1 });
  });

  test('[D5] updaters of different rows do not wait for each other', () => {
    const stage = openWith(
      {
        first: setBalance(1, 0),
        second: transacting((open) => open.update('accounts', { where: { id: 'b' }, set: { balance: 2 } })),
      },
      [account, { ...account, id: 'b' }],
    );
    stage.actUpTo('first', 'commit');
    expect(stage.actOn('second')[1]).toEqual({ ok: true, value: 1 });
  });

  test('[D5] no row that matches is a result, and the transaction goes on', () => {
    const stage = openWith({ stale: setBalance(1, 7) });
    expect(stage.actOn('stale').slice(1, 3)).toEqual([
      { ok: true, value: 0 },
      { ok: true, value: null },
    ]);
  });

  test('[D13] an update outside a transaction waits for the row, is committed at once and never a victim', () => {
    const alone: Program = function* alone() {
      yield* updateRows('shop', 'accounts', { where: { id: 'a' }, set: { balance: 5 } });
      return finished;
    };
    const stage = openWith({ first: setBalance(1, 0), alone });
    stage.actUpTo('first', 'commit');
    expect(stage.outcomes('alone')).toEqual([]);
    stage.act('first');
    expect(stage.act('alone')).toEqual({ ok: true, value: 1 });
    expect(stage.rows('accounts')).toEqual([{ ...account, balance: 5 }]);
    expect(stage.rows('commit_log')).toHaveLength(3);
  });
});

describe('insert', () => {
  test.each([
    ['commits', { ok: false, failure: 'duplicate-key' }],
    ['rolls back', { ok: true, value: account }],
  ] as const)('[D5] of a key that an open transaction has inserted waits; it %s', (ending, expected) => {
    const stage = openWith({ first: insertA, second: one(insertA) }, []);
    stage.actUpTo('first', 'commit');
    stage.actUpTo('second', 'insert');
    expect(stage.outcomes('second')).toEqual([]);
    stage.act('first', ending === 'commits' ? 'done' : 'refused');
    expect(stage.act('second')).toEqual(expected);
    stage.actOn('second');
    expect(stage.rows('accounts')).toHaveLength(1);
  });

  test('[D5] of a key that an open transaction has deleted waits, too', () => {
    const remove = transacting(() =>
      perform<'delete'>({
        kind: 'delete',
        database: 'shop',
        inTransaction: true,
        table: 'accounts',
        where: { id: 'a' },
      }),
    );
    const stage = openWith({ remove, insertA });
    stage.actUpTo('remove', 'commit');
    stage.actUpTo('insertA', 'insert');
    expect(stage.outcomes('insertA')).toEqual([]);
    stage.act('remove');
    expect(stage.act('insertA')).toEqual({ ok: true, value: account });
  });

  test('[D5] of a key whose committed row another has only locked is told at once that it is taken', () => {
    const lock = transacting((open) => open.selectForUpdate({ table: 'accounts', where: { id: 'a' } }));
    const stage = openWith({ lock, insertA });
    stage.actUpTo('lock', 'commit');
    stage.actUpTo('insertA', 'insert');
    expect(stage.act('insertA')).toEqual({ ok: false, failure: 'duplicate-key' });
  });

  test('[D2] with an id from a sequence waits for nobody', () => {
    const insertTicket = transacting((open) => open.insert('tickets', {}));
    const stage = openWith({ first: insertTicket, second: one(insertTicket) });
    stage.actUpTo('first', 'commit');
    expect(stage.actOn('second')[1]).toEqual({ ok: true, value: { id: 2 } });
  });

  test('[D1] two events may claim the same version of a stream: no index is unique', () => {
    const event = { entity_type: 'T', entity_id: 't', entity_version: 1 };
    const insertEvent = transacting((open) => open.insert('events', event));
    const stage = openWith({ first: insertEvent, second: one(insertEvent) });
    stage.actUpTo('first', 'commit');
    stage.actOn('second');
    stage.act('first');
    expect(stage.rows('events')).toEqual([
      { event_id: 1, ...event },
      { event_id: 2, ...event },
    ]);
  });
});

describe('put and delete', () => {
  test('[D5] a put replaces the whole row, and waits for whoever holds it', () => {
    const put = transacting((open) => open.put('accounts', { id: 'a', owner: 'you', balance: 9 }));
    const stage = openWith({ first: setBalance(1, 0), put });
    stage.actUpTo('first', 'commit');
    stage.actUpTo('put', 'put');
    expect(stage.outcomes('put')).toEqual([]);
    stage.act('first');
    stage.actOn('put');
    expect(stage.rows('accounts')).toEqual([{ id: 'a', owner: 'you', balance: 9 }]);
  });

  test('[D12] a commit writes each row once, from the state before to the state after', () => {
    const busy = transacting(function* busy(open) {
      yield* open.update('accounts', { where: { id: 'a' }, set: { balance: 1 } });
      yield* open.update('accounts', { where: { id: 'a' }, set: { balance: 2 } });
      yield* open.insert('accounts', { id: 'b', owner: 'me', balance: 0 });
      yield* perform<'delete'>({
        kind: 'delete',
        database: 'shop',
        inTransaction: true,
        table: 'accounts',
        where: { id: 'b' },
      });
    });
    const stage = openWith({ busy });
    stage.actUpTo('busy', 'commit');
    stage.act('busy');
    const after = { ...account, balance: 2 };
    expect(stage.entries().at(-1)?.effects).toMatchObject([
      { kind: 'write', write: { table: 'accounts', key: 'a', before: account, after } },
      { kind: 'write', write: { table: 'commit_log', before: null } },
    ]);
    expect(stage.rows('commit_log').at(-1)).toMatchObject({
      writes: [{ table: 'accounts', key: 'a', after }],
    });
  });

  test('[D12] a commit without writes leaves no trace in the log', () => {
    const onlyLook = transacting((open) => open.select({ table: 'accounts', where: {} }));
    const stage = openWith({ onlyLook }, []);
    stage.actOn('onlyLook');
    expect(stage.rows('commit_log')).toEqual([]);
  });
});
