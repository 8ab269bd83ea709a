import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { sendMail } from '../../../src/kernel/language/ops.ts';
import { finished, perform, type Process, type Program } from '../../../src/kernel/language/process.ts';
import { transactionOn, type TransactionOps } from '../../../src/kernel/language/transaction.ts';
import { anEvent } from '../../support/an-event.ts';
import { smallSystem, withRows } from '../../support/small-system.ts';
import { openStage, type Stage } from '../../support/stage.ts';

/** One transaction on the shop, then a letter, so that the process outlives its commit. */
const transacting = (work: (open: TransactionOps) => Process<unknown>): Program =>
  function* transact() {
    const open = transactionOn('shop');
    yield* open.begin();
    yield* work(open);
    yield* open.commit();
    yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'over', eventId: 0 }, []);
    return finished;
  };
const insertTwo = transacting(function* insertTwo(open) {
  yield* open.insert('tickets', {});
  yield* open.insert('accounts', { id: 'a', owner: 'me', balance: 1 });
});
const insertTicket = transacting((open) => open.insert('tickets', {}));
const openWith = (programs: Readonly<Record<string, Program>>): Stage => openStage(smallSystem({ programs }));
const openCount = (stage: Stage): number => stage.now().databases['shop']?.transactions.length ?? 0;

describe('commit and rollback', () => {
  test('[D3] what a transaction writes is its own until it commits', () => {
    const count = transacting((open) => open.select({ table: 'accounts', where: {} }));
    const stage = openWith({ insertTwo, count, later: count });
    stage.actUpTo('insertTwo', 'commit');
    stage.actUpTo('count', 'select');
    expect(stage.act('count')).toEqual({ ok: true, value: [] });
    stage.act('insertTwo');
    stage.actUpTo('later', 'select');
    expect(stage.act('later')).toMatchObject({ ok: true, value: [{ id: 'a' }] });
  });

  test('[D3] a transaction sees what others commit while it is open: read committed', () => {
    const lookTwice = transacting(function* lookTwice(open) {
      yield* open.select({ table: 'accounts', where: {} });
      yield* open.select({ table: 'accounts', where: {} });
    });
    const stage = openWith({ lookTwice, insertTwo });
    stage.act('lookTwice');
    expect(stage.act('lookTwice')).toEqual({ ok: true, value: [] });
    stage.actOn('insertTwo');
    expect(stage.act('lookTwice')).toMatchObject({ ok: true, value: [{ id: 'a' }] });
  });

  test('[D4] a commit brings all rows at once', () => {
    const stage = openWith({ insertTwo });
    stage.actUpTo('insertTwo', 'commit');
    expect([stage.rows('tickets'), stage.rows('accounts')]).toEqual([[], []]);
    stage.act('insertTwo');
    expect([stage.rows('tickets').length, stage.rows('accounts').length]).toEqual([1, 1]);
  });

  test('[D4] a rollback leaves no row', () => {
    const changeOfMind = transacting(function* changeOfMind(open) {
      yield* open.put('accounts', { id: 'a', owner: 'you', balance: 9 });
      yield* open.insert('tickets', {});
      yield* open.rollback();
      yield* open.begin();
    });
    const account = { id: 'a', owner: 'me', balance: 1 };
    const stage = openStage(smallSystem({ programs: { changeOfMind } }), (world) =>
      withRows(world, 'accounts', [account]),
    );
    stage.actOn('changeOfMind');
    expect([stage.rows('accounts'), stage.rows('tickets')]).toEqual([[account], []]);
  });

  test('[D2] ids that a rollback or a crash took back from their rows are gaps', () => {
    const stage = openWith({ a: insertTicket, b: insertTicket, c: insertTicket });
    stage.actUpTo('a', 'commit');
    stage.actUpTo('b', 'commit');
    stage.actOn('c');
    stage.act('a', 'refused');
    stage.move({ kind: 'crash', place: 'b' });
    expect(stage.rows('tickets')).toEqual([{ id: 3 }]);
    expect(stage.now().databases['shop']?.sequences).toEqual({ tickets: 3 });
  });

  test('[D2] the order of ids is not the order of commits', () => {
    const stage = openWith({ a: insertTicket, b: insertTicket });
    stage.actUpTo('a', 'commit');
    stage.actOn('b');
    stage.actOn('a');
    const written = stage.rows('commit_log').map(({ writes }) => writes);
    expect(written).toMatchObject([[{ key: 2 }], [{ key: 1 }]]);
  });

  test('[D2] next-id draws an id that is nobody else’s, also where its reply is lost', () => {
    const drawTwice: Program = function* drawTwice() {
      for (const _ of [1, 2])
        yield* perform<'next-id'>({ kind: 'next-id', database: 'shop', sequence: 'tickets' });
      return finished;
    };
    const stage = openWith({ drawTwice, insertTicket });
    stage.act('drawTwice', 'reply-lost');
    stage.actUpTo('insertTicket', 'insert');
    expect(stage.act('insertTicket')).toEqual({ ok: true, value: { id: 2 } });
    expect(stage.act('drawTwice')).toEqual({ ok: true, value: 3 });
  });

  test('[D11] a second transaction in the same database is a programmer’s error', () => {
    const twice = transacting((open) => open.begin());
    const stage = openWith({ twice });
    stage.act('twice');
    expect(() => stage.act('twice')).toThrow('has no open transaction yet');
  });

  test('[D0] a process may have one transaction in each of two databases, which end apart', () => {
    const both: Program = function* both() {
      const [shop, ledger] = [transactionOn('shop'), transactionOn('ledger')];
      for (const open of [shop, ledger]) {
        yield* open.begin();
        yield* open.insert('accounts', { id: 'a', owner: 'me', balance: 1 });
      }
      yield* shop.commit();
      yield* ledger.rollback();
      yield* sendMail('post-office', { to: 'me', about: 'thing-1', subject: 'over', eventId: 0 }, []);
      return finished;
    };
    const stage = openWith({ both });
    stage.actOn('both');
    expect([stage.rows('accounts').length, stage.rows('accounts', 'ledger').length]).toEqual([1, 0]);
  });

  test('[D0] an outage of one database leaves the other alone', () => {
    const stage = openWith({ insertTwo });
    stage.move({ kind: 'crash', place: 'ledger-database' });
    stage.actOn('insertTwo');
    expect(stage.rows('accounts')).toHaveLength(1);
  });
});

describe('faults in a transaction', () => {
  test('[D9] a lost connection rolls back at once, and what the process does on is in no transaction', () => {
    const stage = openWith({ insertTwo });
    stage.actUpTo('insertTwo', 'insert');
    expect(stage.act('insertTwo', 'connection-lost')).toEqual({ ok: false, failure: 'connection-lost' });
    expect(openCount(stage)).toBe(0);
    expect(stage.outcomes('insertTwo')).toEqual(['connection-lost']);
    stage.act('insertTwo');
    expect(stage.act('insertTwo')).toEqual({ ok: false, failure: 'connection-lost' });
    expect(stage.rows('accounts')).toEqual([]);
    expect(stage.now().faultsUsed).toEqual({ refused: 1 });
  });

  test.each([
    ['refused', 'refused', 0],
    ['request-lost', 'timed-out', 0],
    ['reply-lost', 'timed-out', 1],
  ] as const)(
    '[D9] a commit that ends as %s is told as %s and leaves %i row',
    (outcome, failure, rowCount) => {
      const stage = openWith({ insertTwo });
      stage.actUpTo('insertTwo', 'commit');
      expect(stage.act('insertTwo', outcome)).toEqual({ ok: false, failure });
      expect(stage.rows('accounts')).toHaveLength(rowCount);
      expect(openCount(stage)).toBe(0);
    },
  );

  test('[D9] a commit to a database that is away is rolled back', () => {
    const stage = openWith({ insertTwo });
    stage.actUpTo('insertTwo', 'commit');
    stage.move({ kind: 'take-down', place: 'shop-database' });
    expect(stage.act('insertTwo')).toEqual({ ok: false, failure: 'refused' });
    expect([stage.rows('accounts'), openCount(stage)]).toEqual([[], 0]);
  });

  test('[D9] a crash of the database rolls back all, and the next op of each gets connection-lost', () => {
    const stage = openWith({ a: insertTwo, b: insertTicket });
    stage.actUpTo('a', 'commit');
    stage.actUpTo('b', 'insert');
    stage.move({ kind: 'crash', place: 'shop-database' });
    expect(openCount(stage)).toBe(0);
    stage.move({ kind: 'recover', place: 'shop-database' });
    expect(stage.outcomes('a')).toEqual(['connection-lost']);
    expect(stage.act('a')).toEqual({ ok: false, failure: 'connection-lost' });
    expect(stage.act('b')).toEqual({ ok: false, failure: 'connection-lost' });
    expect([stage.rows('accounts'), stage.rows('tickets')]).toEqual([[], []]);
  });

  test('[D10] a failed statement frees at once what its transaction held, and its writes are lost', () => {
    const failing = transacting(function* failing(open) {
      yield* open.update('accounts', { where: { id: 'b' }, set: { balance: 1 } });
      yield* open.insert('accounts', { id: 'a', owner: 'me', balance: 1 });
    });
    const waiting = transacting((open) =>
      open.update('accounts', { where: { id: 'b', balance: 0 }, set: { balance: 3 } }),
    );
    const stage = openStage(smallSystem({ programs: { failing, waiting } }), (world) =>
      withRows(world, 'accounts', [
        { id: 'a', owner: 'you', balance: 0 },
        { id: 'b', owner: 'you', balance: 0 },
      ]),
    );
    stage.actUpTo('failing', 'insert');
    stage.actUpTo('waiting', 'update');
    expect(stage.outcomes('waiting')).toEqual([]);
    expect(stage.act('failing')).toEqual({ ok: false, failure: 'duplicate-key' });
    expect(stage.act('waiting')).toEqual({ ok: true, value: 1 });
    stage.actOn('failing');
    stage.actOn('waiting');
    expect(stage.rows('accounts').map(({ balance }) => balance)).toEqual([0, 3]);
  });

  test('[D10] after a failed statement nothing is left but a rollback', () => {
    const insertTwice = transacting(function* insertTwice(open) {
      yield* open.insert('tickets', {});
      yield* open.insert('accounts', { id: 'a', owner: 'me', balance: 1 });
      yield* open.select({ table: 'accounts', where: {} });
      yield* open.update('accounts', { where: { id: 'b' }, set: { balance: 2 } });
    });
    const holdB = transacting((open) => open.update('accounts', { where: { id: 'b' }, set: { balance: 3 } }));
    const stage = openStage(smallSystem({ programs: { insertTwice, holdB } }), (world) =>
      withRows(world, 'accounts', [
        { id: 'a', owner: 'you', balance: 0 },
        { id: 'b', owner: 'you', balance: 0 },
      ]),
    );
    stage.actUpTo('holdB', 'commit');
    const failure = 'transaction-failed';
    expect(stage.actOn('insertTwice').slice(2)).toEqual([
      { ok: false, failure: 'duplicate-key' },
      { ok: false, failure },
      // It would have to wait for the row, had it not failed already.
      { ok: false, failure },
      { ok: true, value: 'rolled-back' },
      { ok: true, value: null },
    ]);
    expect(stage.rows('tickets')).toEqual([]);
  });

  test('[P1] facts of a transaction become true with its commit, and never if it rolls back', () => {
    const fact: Fact = { kind: 'event-applied', subscriber: 'me', event: anEvent(1) };
    const applying = transacting((open) =>
      open.put('accounts', { id: 'a', owner: 'me', balance: 1 }, [fact]),
    );
    const factsOf = (outcome: 'done' | 'refused' | 'reply-lost'): readonly Fact[] => {
      const stage = openWith({ applying });
      stage.actUpTo('applying', 'commit');
      expect(stage.entries().flatMap(({ facts }) => facts)).toEqual([]);
      stage.act('applying', outcome);
      return stage.entries().flatMap(({ facts }) => facts);
    };
    const ended: Fact = { kind: 'transaction-ended', owner: 'applying' };
    expect(factsOf('done')).toEqual([fact, ended]);
    expect(factsOf('reply-lost')).toEqual([fact, ended]);
    expect(factsOf('refused')).toEqual([ended]);
  });

  const row = {
    event_type: 'Happened',
    event_data: {},
    entity_type: 'Thing',
    entity_id: 'thing-1',
    entity_version: 3,
    triggering_event: 'r1',
  };
  const event = anEvent(1, { version: 3, triggeringEvent: 'r1' });
  const committed: Fact = { kind: 'event-committed', event, basedOn: 2, cause: 7, group: 1 };
  const insertEvent = (open: TransactionOps) =>
    open.insertEvent({ row, announces: { cause: 7, group: null } });
  const factsAfter = (
    work: (open: TransactionOps) => Process<unknown>,
    outcome?: 'reply-lost' | 'refused',
  ) => {
    const stage = openWith({ work: transacting(work) });
    stage.actUpTo('work', 'commit');
    expect(stage.entries().flatMap(({ facts }) => facts)).toEqual([]);
    stage.act('work', outcome);
    const facts = stage.entries().flatMap((entry) => entry.facts);
    return facts.filter(({ kind }) => kind !== 'transaction-ended');
  };

  test('[P1] that an event is committed is said by its insert, with the id that it gets, whoever commits', () => {
    expect(factsAfter(insertEvent)).toEqual([committed]);
    expect(factsAfter(insertEvent, 'reply-lost')).toEqual([committed]);
    expect(factsAfter(insertEvent, 'refused')).toEqual([]);
  });

  test('[P1] a second event of one commit names the first as its group', () => {
    const two = function* two(open: TransactionOps): Process<unknown> {
      yield* insertEvent(open);
      return yield* open.insertEvent({
        row: { ...row, entity_version: 4 },
        announces: { cause: 7, group: 1 },
      });
    };
    expect(factsAfter(two)).toMatchObject([
      committed,
      { event: { id: 2, version: 4 }, basedOn: 3, group: 1 },
    ]);
  });

  test('[P1] what a transaction has noted becomes true with its commit, beside the rest', () => {
    const noted: Fact = { kind: 'event-applied', subscriber: 'me', event: anEvent(9) };
    const noting = function* noting(open: TransactionOps): Process<unknown> {
      open.note([noted]);
      return yield* insertEvent(open);
    };
    expect(factsAfter(noting)).toEqual([committed, noted]);
    expect(factsAfter(noting, 'refused')).toEqual([]);
  });

  test('[P1] work that is put off is done once it is known that the transaction has committed', () => {
    const lettersAfter = (
      work: (open: TransactionOps) => Process<unknown>,
      outcome?: 'reply-lost' | 'refused',
    ) => {
      const stage = openWith({ work: transacting(work) });
      stage.actUpTo('work', 'commit');
      stage.act('work', outcome);
      stage.actOn('work');
      return stage.entries().flatMap(({ op }) => (op?.kind === 'send-mail' ? [op.mail.subject] : []));
    };
    const puttingOff = function* puttingOff(open: TransactionOps): Process<unknown> {
      for (const subject of ['first', 'second'])
        open.afterCommit(() =>
          sendMail('post-office', { to: 'me', about: 'thing-1', subject, eventId: 0 }, []),
        );
      return yield* open.insert('tickets', {});
    };
    const failing = function* failing(open: TransactionOps): Process<unknown> {
      yield* puttingOff(open);
      yield* open.insert('accounts', { id: 'a', owner: 'me', balance: 0 });
      return yield* open.insert('accounts', { id: 'a', owner: 'me', balance: 0 });
    };
    expect(lettersAfter(puttingOff)).toEqual(['first', 'second', 'over']);
    expect(lettersAfter(puttingOff, 'reply-lost')).toEqual(['over']);
    expect(lettersAfter(puttingOff, 'refused')).toEqual(['over']);
    // The commit of a failed transaction is a rollback, and no error.
    expect(lettersAfter(failing)).toEqual(['over']);
  });
});
