import { describe, expect, test } from 'vitest';
import { rowsAnswered } from '../../bench/event-store/read-rows.ts';
import { appendToJournal } from '../../src/storage/run-tables.ts';
import type { StorageStep } from '../../src/storage/storage.ts';
import { allRows, done, failed, good, insert, type StorageSubject } from './storage-subject.ts';

const red = good(1, 'red', 4);
const change = (before: typeof red, after: typeof red | null): StorageStep => ({
  kind: 'write',
  database: 'shop',
  write: { table: 'goods', key: Number(before['id']), before, after },
});
const sequence = (value: number): StorageStep => ({
  kind: 'sequence',
  database: 'shop',
  sequence: 'events',
  value,
});
const select = (where: Record<string, string | number>, more = {}): StorageStep => ({
  kind: 'select',
  database: 'shop',
  query: { table: 'goods', where, ...more },
});

/** The rules of SPEC.md about batches, for every implementation. */
export function storageContract(subject: StorageSubject): void {
  describe(`${subject.name}: batches`, () => {
    test('[ST1] a batch that fails leaves no row, no journal entry and no sequence', async () => {
      const storage = await subject.connect('all-or-nothing');
      await done(storage, [insert('goods', 1, red)]);
      const failure = await failed(storage, [
        insert('goods', 2, good(2, 'blue', 1)),
        change(red, { ...red, size: 9 }),
        sequence(7),
        appendToJournal(1, { what: 'a move' }),
        { kind: 'replace', database: 'shop', table: 'shelves', rows: [{ hall: 'a', number: 1, owner: 'x' }] },
        insert('goods', 1, red),
      ]);
      expect(failure.kind).toBe('duplicate-key');
      expect(await allRows(storage, 'goods')).toEqual([red]);
      expect(await allRows(storage, 'shelves')).toEqual([]);
      expect(await allRows(storage, 'journal', 'run')).toEqual([]);
      expect(await allRows(storage, 'sequences', 'run')).toEqual([]);
      storage.close();
    });

    test('[ST2] a read sees what earlier steps of its batch wrote, and not what later ones write', async () => {
      const storage = await subject.connect('own-writes');
      const answers = await done(storage, [
        select({}),
        insert('goods', 1, red),
        select({}),
        change(red, null),
        select({}),
      ]);
      expect(answers).toEqual([
        { kind: 'rows', rows: [] },
        { kind: 'written' },
        { kind: 'rows', rows: [red] },
        { kind: 'written' },
        { kind: 'rows', rows: [] },
      ]);
      storage.close();
    });

    test('[ST3] an insert of a taken key fails as duplicate-key', async () => {
      const storage = await subject.connect('duplicate');
      await done(storage, [insert('shelves', ['a', 1], { hall: 'a', number: 1, owner: 'x' })]);
      expect(
        await failed(storage, [insert('shelves', ['a', 1], { hall: 'a', number: 1, owner: 'y' })]),
      ).toEqual({ kind: 'duplicate-key', step: 0, database: 'shop', table: 'shelves', key: ['a', 1] });
      storage.close();
    });

    test('[ST4] a write, a delete and an update of nothing fail where the row is not as expected', async () => {
      const storage = await subject.connect('guards');
      await done(storage, [insert('goods', 1, red)]);
      const stale = { ...red, size: 3 };
      const common = { kind: 'guard-failed', step: 0, database: 'shop', table: 'goods' } as const;
      expect(await failed(storage, [change(stale, { ...red, size: 5 })])).toEqual({
        ...common,
        key: 1,
        expected: stale,
        found: red,
      });
      expect(await failed(storage, [change(stale, null)])).toEqual({
        ...common,
        key: 1,
        expected: stale,
        found: red,
      });
      const missing = good(2, 'blue', 1);
      expect(await failed(storage, [change(missing, missing)])).toEqual({
        ...common,
        key: 2,
        expected: missing,
        found: null,
      });
      storage.close();
    });

    test('[ST4] rows are equal whatever the order of their keys, and undefined counts as absent', async () => {
      const storage = await subject.connect('equality');
      const nested = { ...red, note: { a: 1, list: [1, { b: 'x' }] } };
      await done(storage, [insert('goods', 1, nested)]);
      const other = { note: { none: undefined, list: [1, { b: 'x' }], a: 1 }, size: 4, color: 'red', id: 1 };
      await done(storage, [change(other, red)]);
      expect(await allRows(storage, 'goods')).toEqual([red]);
      storage.close();
    });

    test('[ST5] the first failing step is reported by its place', async () => {
      const storage = await subject.connect('first-failure');
      await done(storage, [insert('goods', 1, red)]);
      const failure = await failed(storage, [
        select({}),
        change({ ...red, size: 3 }, red),
        insert('goods', 1, red),
        sequence(0),
      ]);
      expect(failure).toMatchObject({ kind: 'guard-failed', step: 1 });
      storage.close();
    });

    test('[ST5] a later step that can be judged at once does not overtake an earlier one', async () => {
      const storage = await subject.connect('in-turn');
      const failure = await failed(storage, [
        insert('goods', 1, red),
        change(good(2, 'blue', 1), null),
        change({ ...red, size: 3 }, red),
        insert('goods', 1, red),
      ]);
      expect(failure).toMatchObject({ kind: 'guard-failed', step: 1, key: 2 });
      const mistake = await failed(storage, [change(good(2, 'blue', 1), null), insert('goods', 3, red)]);
      expect(mistake).toMatchObject({ kind: 'guard-failed', step: 0, key: 2 });
      storage.close();
    });

    test('[ST2] one batch may write the same row again and again, and each guard sees the write before', async () => {
      const storage = await subject.connect('again');
      const rows = Array.from({ length: 5 }, (_, size) => ({ ...red, size }));
      const [first = red, ...others] = rows;
      const steps = others.map((row, at) => change(rows[at] ?? red, row));
      await done(storage, [insert('goods', 1, first), ...steps, select({ color: 'red' })]);
      const answers = await done(storage, [
        change(rows[4] ?? red, null),
        insert('goods', 1, red),
        select({ size: 4 }),
        change(red, null),
        insert('goods', 1, { ...red, size: 7 }),
      ]);
      expect(rowsAnswered(answers[2])).toEqual([red]);
      expect(await allRows(storage, 'goods')).toEqual([{ ...red, size: 7 }]);
      const failure = await failed(storage, [
        change({ ...red, size: 7 }, red),
        change({ ...red, size: 7 }, red),
      ]);
      expect(failure).toMatchObject({ kind: 'guard-failed', step: 1, found: red });
      storage.close();
    });

    test('[ST6] rows come in the order of the index, by strict bound, up to the limit', async () => {
      const storage = await subject.connect('order');
      const rows = [
        good(1, 'red', 3),
        good(2, 'blue', 2),
        good(3, 'red', 1),
        good(4, 'red', 2),
        good(10, 'red', 2),
        good(5, 'blue', 9),
      ];
      await done(
        storage,
        rows.map((row) => insert('goods', Number(row['id']), row)),
      );
      const ids = async (step: StorageStep) => {
        const [answer] = await done(storage, [step]);
        return rowsAnswered(answer).map((row) => row['id']);
      };
      expect(await ids(select({}))).toEqual([1, 2, 3, 4, 5, 10]);
      expect(await ids(select({ color: 'red' }))).toEqual([1, 3, 4, 10]);
      expect(await ids(select({ color: 'red' }, { above: { column: 'size', value: 1 } }))).toEqual([
        4, 10, 1,
      ]);
      expect(await ids(select({ color: 'red', size: 2 }))).toEqual([4, 10]);
      expect(await ids(select({}, { above: { column: 'id', value: 4 }, limit: 1 }))).toEqual([5]);
      expect(await ids(select({ size: 2 }, { limit: 2 }))).toEqual([2, 4]);
      expect(await ids(select({ id: 3 }))).toEqual([3]);
      storage.close();
    });

    test('[ST8] a sequence only moves up', async () => {
      const storage = await subject.connect('sequences');
      await done(storage, [sequence(1), sequence(4)]);
      expect(await failed(storage, [sequence(4)])).toEqual({
        kind: 'guard-failed',
        step: 0,
        database: 'run',
        table: 'sequences',
        key: 'shop/events',
        expected: { name: 'shop/events', value: 3 },
        found: { name: 'shop/events', value: 4 },
      });
      expect(await allRows(storage, 'sequences', 'run')).toEqual([{ name: 'shop/events', value: 4 }]);
      storage.close();
    });

    test('[ST9] a replaced table holds exactly the given rows, and only those that differ are touched', async () => {
      const storage = await subject.connect('replace');
      const kept = good(2, 'blue', 2);
      await done(storage, [insert('goods', 1, red), insert('goods', 2, kept)]);
      const rows = [good(3, 'green', 1), kept];
      const answers = await done(storage, [
        { kind: 'replace', database: 'shop', table: 'goods', rows },
        select({}),
        select({ color: 'red' }),
      ]);
      expect(answers).toEqual([
        { kind: 'replaced', changeCount: 2 },
        { kind: 'rows', rows: [kept, good(3, 'green', 1)] },
        { kind: 'rows', rows: [] },
      ]);
      storage.close();
    });

    test('[ST10] of 50 connections that write from the same row exactly one wins', async () => {
      const connections = await Promise.all(Array.from({ length: 50 }, () => subject.connect('race')));
      const [first] = connections;
      if (first === undefined) expect.fail('expected 50 connections');
      await done(first, [insert('goods', 1, red)]);
      const results = await Promise.all(
        connections.map((storage, size) => storage.execute([change(red, { ...red, size: 100 + size })])),
      );
      const winners = results.flatMap((result, index) => (result.ok ? [index] : []));
      expect(winners).toHaveLength(1);
      expect(await allRows(first, 'goods')).toEqual([{ ...red, size: 100 + (winners[0] ?? 0) }]);
      for (const result of results) if (!result.ok) expect(result.failure.kind).toBe('guard-failed');
      for (const storage of connections) storage.close();
    });

    test('[ST11] the journal refuses a second writer with all that he wrote', async () => {
      const [ours, theirs] = await Promise.all([subject.connect('journal'), subject.connect('journal')]);
      await done(ours, [insert('goods', 1, red), appendToJournal(1, { by: 'ours' })]);
      const failure = await failed(theirs, [
        insert('goods', 2, good(2, 'blue', 1)),
        appendToJournal(1, { by: 'theirs' }),
      ]);
      expect(failure).toEqual({ kind: 'duplicate-key', step: 1, database: 'run', table: 'journal', key: 1 });
      expect(await allRows(theirs, 'goods')).toEqual([red]);
      expect(await allRows(theirs, 'journal', 'run')).toEqual([{ number: 1, by: 'ours' }]);
      ours.close();
      theirs.close();
    });

    test('[ST23] making the tables anew leaves those that are there as they are', async () => {
      const storage = await subject.connect('made-anew');
      await done(storage, [insert('goods', 1, red)]);
      expect(await storage.makeAnew()).toEqual({ ok: true, value: null });
      expect(await allRows(storage, 'goods')).toEqual([red]);
      await done(storage, [insert('goods', 2, good(2, 'blue', 1))]);
      storage.close();
    });

    test('[ST13] a closed connection and a mistaken step are failures, not exceptions', async () => {
      const storage = await subject.connect('mistakes');
      const mistakes: readonly StorageStep[] = [
        insert('no_such_table', 1, red),
        insert('goods', 2, red),
        insert('goods', 1, { id: 1, color: 'red' }),
        { kind: 'write', database: 'shop', write: { table: 'goods', key: 1, before: null, after: null } },
        { kind: 'replace', database: 'shop', table: 'goods', rows: [{ color: 'red' }] },
        select({}, { above: { column: 'size', value: 1 } }),
      ];
      for (const step of mistakes)
        expect(await failed(storage, [insert('goods', 7, good(7, 'x', 1)), step])).toMatchObject({
          kind: 'unexpected',
        });
      expect(await allRows(storage, 'goods')).toEqual([]);
      expect(await done(storage, [])).toEqual([]);
      storage.close();
      expect(await failed(storage, [select({})])).toMatchObject({ kind: 'unavailable', reason: 'closed' });
    });
  });
}
