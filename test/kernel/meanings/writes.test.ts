import { describe, expect, test } from 'vitest';
import { sendMail } from '../../../src/kernel/language/ops.ts';
import { finished, perform, type Process, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn, type TransactionOps } from '../../../src/kernel/language/transaction.ts';
import { updateRows } from '../../../src/kernel/language/ops.ts';
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

describe('a unique index', () => {
  const seat = (id: string, number: number) => ({ id, hall: 'blue', number });
  const insertSeat = (id: string, number: number): Program =>
    transacting((open) => open.insert('seats', seat(id, number)));
  const takeSeat = (id: string, number: number): Program =>
    transacting((open) => open.insertUnlessTaken('seats', seat(id, number)));
  const moveSeat = (where: Readonly<Record<string, string | number>>, number: number): Program =>
    transacting((open) => open.update('seats', { where, set: { number } }));
  const removeSeat = (id: string): Program => transacting((open) => open.delete('seats', { id }));
  const open = (programs: Readonly<Record<string, Program>>, taken: readonly number[] = []): Stage =>
    openStage(smallSystem({ programs }), (world) =>
      withRows(
        world,
        'seats',
        taken.map((number) => seat(`s${String(number)}`, number)),
      ),
    );
  const refused = { ok: false, failure: 'duplicate-key' } as const;
  const skipped = { ok: true, value: null } as const;

  /** What the first does to the key, whether it ends with a commit, and what the second is answered. */
  const cases: readonly (readonly [string, Program, readonly number[], 'done' | 'refused', boolean])[] = [
    ['has inserted it and commits', insertSeat('x', 1), [], 'done', true],
    ['has inserted it and rolls back', insertSeat('x', 1), [], 'refused', false],
    ['has deleted it and commits', removeSeat('s1'), [1], 'done', false],
    ['has deleted it and rolls back', removeSeat('s1'), [1], 'refused', true],
    ['has moved away from it and commits', moveSeat({ id: 's1' }, 7), [1], 'done', false],
    ['has moved away from it and rolls back', moveSeat({ id: 's1' }, 7), [1], 'refused', true],
    ['has moved to it and commits', moveSeat({ id: 's2' }, 1), [2], 'done', true],
    ['has moved to it and rolls back', moveSeat({ id: 's2' }, 1), [2], 'refused', false],
  ];
  const seconds: readonly (readonly [string, Program, string, object, object])[] = [
    ['an insert', insertSeat('y', 1), 'insert', refused, { ok: true, value: seat('y', 1) }],
    ['an insert that does nothing', takeSeat('y', 1), 'insert', skipped, { ok: true, value: seat('y', 1) }],
    ['an update', moveSeat({ id: 's3' }, 1), 'update', refused, { ok: true, value: 1 }],
  ];

  test.each(
    cases.flatMap((first) =>
      seconds.map((second) => [`${second[0]} waits for who ${first[0]}`, first, second] as const),
    ),
  )('[D5] %s', (_, [, first, taken, ending, isTaken], [, second, kind, no, yes]) => {
    const stage = open({ first, second }, [...taken, 3]);
    stage.actUpTo('first', 'commit');
    stage.actUpTo('second', kind);
    expect(stage.outcomes('second')).toEqual([]);
    stage.act('first', ending);
    expect(stage.act('second')).toEqual(isTaken ? no : yes);
  });

  test('[D5] that is taken by a row that is only locked says so at once', () => {
    const lock = transacting((one) => one.selectForUpdate({ table: 'seats', where: { id: 's1' } }));
    const stage = open({ lock, first: insertSeat('x', 1), second: takeSeat('y', 1) }, [1]);
    stage.actUpTo('lock', 'commit');
    stage.actUpTo('first', 'insert');
    expect(stage.act('first')).toEqual(refused);
    stage.actUpTo('second', 'insert');
    expect(stage.act('second')).toEqual(skipped);
  });

  test('[D5] the primary key is looked at first: where it is taken nobody waits for another', () => {
    const stage = open({ first: insertSeat('x', 5), second: insertSeat('s1', 5) }, [1]);
    stage.actUpTo('first', 'commit');
    stage.actUpTo('second', 'insert');
    expect(stage.act('second')).toEqual(refused);
  });

  test('[D10] where nothing is done nothing has failed, and what would be true with the row is not', () => {
    const twice = transacting(function* twice(one) {
      yield* one.insertUnlessTaken('seats', seat('x', 1));
      yield* one.insertUnlessTaken('seats', seat('y', 2));
    });
    const alone: Program = function* alone() {
      yield* perform<'insert'>({
        kind: 'insert',
        database: 'shop',
        inTransaction: false,
        table: 'seats',
        row: seat('z', 1),
        onConflict: 'do-nothing',
        facts: [{ kind: 'event-outboxed', eventId: 1 }],
      });
      return finished;
    };
    const stage = open({ twice, alone }, [1]);
    stage.actOn('twice');
    expect(stage.rows('seats').map(({ id }) => id)).toEqual(['s1', 'y']);
    expect(stage.act('alone')).toEqual(skipped);
    expect(stage.entries().at(-1)?.facts).toEqual([]);
  });

  test('[D5] of two rows that one update would make alike neither is changed', () => {
    const stage = open({ both: moveSeat({ hall: 'blue' }, 9) }, [1, 2]);
    expect(stage.actOn('both')[1]).toEqual(refused);
    expect(stage.rows('seats').map(({ number }) => number)).toEqual([1, 2]);
  });

  test('[D5] a row may keep its own key, and take one that its transaction has set free', () => {
    const same = moveSeat({ id: 's1' }, 1);
    const swap = transacting(function* swap(one) {
      yield* one.delete('seats', { id: 's2' });
      yield* one.insert('seats', seat('x', 2));
    });
    const stage = open({ same, swap }, [1, 2]);
    expect(stage.actOn('same')[1]).toEqual({ ok: true, value: 1 });
    stage.actOn('swap');
    expect(stage.rows('seats').map(({ id, number }) => [id, number])).toEqual([
      ['s1', 1],
      ['x', 2],
    ]);
  });

  test('[D6] who waits for each other’s keys is in a circle', () => {
    const both = (mine: number, other: number): Program =>
      transacting(function* both(one) {
        yield* one.insert('seats', seat(`${String(mine)}-a`, mine));
        yield* one.insert('seats', seat(`${String(mine)}-b`, other));
      });
    const stage = open({ first: both(1, 2), second: both(2, 1) });
    for (const who of ['first', 'second']) {
      stage.actUpTo(who, 'insert');
      stage.act(who);
    }
    expect(['first', 'second'].map((who) => stage.natural(who))).toEqual(['victim', 'victim']);
    expect(stage.act('first')).toEqual({ ok: false, failure: 'deadlock' });
    expect(stage.act('second')).toMatchObject({ ok: true });
  });
});
