import { describe, expect, test } from 'vitest';
import { sendMail, waitForRows } from '../../../src/kernel/language/ops.ts';
import type { SelectOp } from '../../../src/kernel/language/op.ts';
import { finished, perform, type Process, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn, type TransactionOps } from '../../../src/kernel/language/transaction.ts';
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
const selecting = (more: Partial<SelectOp>): Program =>
  transacting(() =>
    perform<'select'>({
      kind: 'select',
      database: 'shop',
      inTransaction: true,
      query: { table: 'accounts', where: { owner: 'me' } },
      waits: false,
      lock: 'none',
      ...more,
    }),
  );
const changeA = transacting((open) => open.update('accounts', { where: { id: 'a' }, set: { balance: 7 } }));

const rows = ['a', 'b'].map((id) => ({ id, owner: 'me', balance: 0 }));
const openWith = (programs: Readonly<Record<string, Program>>): Stage =>
  openStage(smallSystem({ programs }), (world) => withRows(world, 'accounts', rows));

describe('select', () => {
  test('[D5] a plain read waits for nobody', () => {
    const stage = openWith({ changeA, look: selecting({}) });
    stage.actUpTo('changeA', 'commit');
    expect(stage.actOn('look')[1]).toEqual({ ok: true, value: rows });
  });

  test('[D5] FOR UPDATE waits for who holds a row, then reads it as committed, and holds it', () => {
    const stage = openWith({ changeA, look: selecting({ lock: 'for-update' }) });
    stage.actUpTo('changeA', 'commit');
    stage.actUpTo('look', 'select');
    expect(stage.outcomes('look')).toEqual([]);
    stage.act('changeA');
    expect(stage.act('look')).toMatchObject({ value: [{ id: 'a', balance: 7 }, { id: 'b' }] });
  });

  test('[D5] who wants a row that FOR UPDATE has read waits until that transaction ends', () => {
    const stage = openWith({ look: selecting({ lock: 'for-update' }), changeA });
    stage.actUpTo('look', 'commit');
    stage.actUpTo('changeA', 'update');
    expect(stage.outcomes('changeA')).toEqual([]);
    stage.act('look');
    expect(stage.act('changeA')).toEqual({ ok: true, value: 1 });
  });

  test('[D5] SKIP LOCKED passes over what others hold before the limit counts, and holds the rest', () => {
    const first = selecting({
      lock: 'skip-locked',
      query: { table: 'accounts', where: { owner: 'me' }, limit: 1 },
    });
    const second: Program = function* second(args, self) {
      return yield* first(args, self);
    };
    const stage = openWith({ first, second, third: selecting({ lock: 'skip-locked' }) });
    stage.actUpTo('first', 'commit');
    stage.act('second');
    expect(stage.act('second')).toEqual({ ok: true, value: rows.slice(1) });
    stage.act('third');
    expect(stage.act('third')).toEqual({ ok: true, value: [] });
  });

  test('[K5] a poll with SKIP LOCKED waits while others hold all that it could bring', () => {
    const poll = selecting({ lock: 'skip-locked', waits: true });
    const stage = openWith({ hold: selecting({ lock: 'for-update' }), poll });
    stage.actUpTo('hold', 'commit');
    stage.act('poll');
    expect(stage.outcomes('poll')).toEqual([]);
    stage.act('hold');
    expect(stage.act('poll')).toEqual({ ok: true, value: rows });
  });

  test('[K5] a poll waits until a row is committed that it would bring', () => {
    const poll: Program = function* poll() {
      yield* waitForRows('shop', { table: 'accounts', where: { owner: 'me', balance: 7 } });
      return finished;
    };
    const stage = openWith({ poll, changeA });
    stage.actUpTo('changeA', 'commit');
    expect(stage.outcomes('poll')).toEqual([]);
    stage.act('changeA');
    expect(stage.act('poll')).toMatchObject({ value: [{ id: 'a', balance: 7 }] });
  });

  test('[D14] own writes are laid over the committed rows, in the order of the index, before the limit', () => {
    const change = transacting(function* change(open) {
      yield* open.update('accounts', { where: { id: 'a' }, set: { balance: 5 } });
      yield* open.insert('accounts', { id: 'c', owner: 'me', balance: -1 });
      yield* open.select({
        table: 'accounts',
        where: { owner: 'me' },
        above: { column: 'balance', value: -9 },
      });
      yield* open.select({
        table: 'accounts',
        where: { owner: 'me' },
        above: { column: 'balance', value: -9 },
        limit: 1,
      });
    });
    const found = openWith({ change })
      .actOn('change')
      .slice(3, 5)
      .map((result) => result.ok && (result.value as readonly { readonly id: string }[]).map(({ id }) => id));
    expect(found).toEqual([['c', 'b', 'a'], ['c']]);
  });
});

describe('find', () => {
  const event = (version: number) => ({
    event_id: version + 10,
    entity_type: 'T',
    entity_id: 't',
    entity_version: version,
  });
  const snapshot = (version: number) => ({ entity_type: 'T', entity_id: 't', entity_version: version });
  const findIt = transacting((open) => open.find('T', 't'));

  test('[D3] find reads the newest snapshot and the events after it, of its entity alone', () => {
    const stage = openStage(smallSystem({ programs: { findIt } }), (world) =>
      withRows(
        withRows(world, 'snapshots', [snapshot(1), snapshot(2)]),
        'events',
        [1, 2, 3, 4].map(event).concat({ ...event(9), entity_id: 'other' }),
      ),
    );
    stage.act('findIt');
    expect(stage.act('findIt')).toEqual({
      ok: true,
      value: { snapshot: snapshot(2), events: [event(3), event(4)] },
    });
  });

  test('[D3] find reads the whole stream where there is no snapshot, and nothing where there is no stream', () => {
    const read = (versions: readonly number[]) => {
      const stage = openStage(smallSystem({ programs: { findIt } }), (world) =>
        withRows(world, 'events', versions.map(event)),
      );
      stage.act('findIt');
      return stage.act('findIt');
    };
    expect(read([1, 2])).toEqual({ ok: true, value: { snapshot: null, events: [event(1), event(2)] } });
    expect(read([])).toEqual({ ok: true, value: { snapshot: null, events: [] } });
  });

  test('[D3] what a reader sees is told to the real tables as committed, without its own writes', () => {
    const change = transacting(function* change(open) {
      yield* open.update('accounts', { where: { id: 'a' }, set: { balance: 5 } });
      yield* open.select({ table: 'accounts', where: { owner: 'me' } });
    });
    const stage = openWith({ change });
    stage.actUpTo('change', 'commit');
    expect(stage.entries().at(-1)).toMatchObject({
      result: { value: [{ id: 'a', balance: 5 }, { id: 'b' }] },
      effects: [{ kind: 'read', database: 'shop', answer: rows }],
    });
  });
});

describe('a select of two tables', () => {
  const twoTables = { table: 'accounts', where: {}, limit: 3 };
  const also = { query: { table: 'tickets', where: {}, limit: 3 } };
  const tickets = [1, 3].map((id) => ({ id, seat: 'any' }));
  const numbered = [2, 4].map((id) => ({ id, owner: 'me', balance: 0 }));
  const selectingBoth = (more: Partial<SelectOp>) =>
    selecting({ query: twoTables, inTransaction: false, also, ...more });
  const opened = (programs: Readonly<Record<string, Program>>): Stage =>
    openStage(smallSystem({ programs }), (world) =>
      withRows(withRows(world, 'accounts', numbered), 'tickets', tickets),
    );

  test('[D22] finds the rows of both in one order, and one limit counts', () => {
    const stage = opened({ look: selectingBoth({}) });
    expect(stage.actOn('look')[1]).toEqual({ ok: true, value: [tickets[0], numbered[0], tickets[1]] });
  });

  test('[D22] [D21] has one horizon, and [K20] one patience', () => {
    const none = { where: { id: 7 } };
    const later = { query: { ...also.query, ...none }, orElse: also.query };
    const stage = opened({
      look: selectingBoth({ query: { ...twoTables, ...none }, orElse: twoTables, also: later, waits: true }),
    });
    stage.actUpTo('look', 'select');
    expect(stage.machine.natural(stage.now())).toMatchObject([{ option: 'patience-is-over' }]);
    expect(stage.act('look')).toMatchObject({ value: [{ id: 1 }, { id: 2 }, { id: 3 }] });
  });

  test('[D22] waits until one of them has something, and locks nothing', () => {
    const none = { table: 'accounts', where: { id: 7 } };
    const fills = transacting((open) => open.insert('tickets', { id: 7 }));
    const look = selectingBoth({ query: none, also: { query: { ...none, table: 'tickets' } }, waits: true });
    const stage = opened({ fills, look });
    stage.actUpTo('look', 'select');
    stage.actUpTo('fills', 'commit');
    expect(stage.outcomes('look')).not.toContain('done');
    stage.act('fills');
    expect(stage.act('look')).toEqual({ ok: true, value: [{ id: 7 }] });
    const locking = opened({ locks: selectingBoth({ inTransaction: true, lock: 'for-update' }) });
    locking.actUpTo('locks', 'select');
    expect(() => locking.act('locks')).toThrow('UNION');
  });
});
