import { describe, expect, test } from 'vitest';
import { findSubject } from '../../../src/app/follow/find-subject.ts';
import { commandOf, eventOf } from '../../../src/app/follow/subject.ts';
import { createThreads } from '../../../src/app/follow/threads.ts';
import { entriesFrom } from '../../../src/base/sorted-map.ts';
import { keyText } from '../../../src/kernel/database/database.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import { committedBy, numbered, twoAtOnce } from '../../support/follow-run.ts';
import { orderRun } from '../../support/order-run.ts';

describe('what a reader points at', () => {
  const run = orderRun();
  const tape = twoAtOnce(run);
  const threads = createThreads(tape);
  threads.read();
  const id = committedBy(tape, 'c1');
  const head = tape.length();
  const rowsOf = (database: string, table: string) => {
    const rows = tape.head().world.databases[database]?.tables[table]?.rows;
    return rows === undefined ? expect.fail(table) : [...entriesFrom(rows)];
  };
  const subjectOfRow = (database: string, table: string, key: string, row: Row, position = head) =>
    findSubject(threads, { kind: 'row', database, table, key, row }, position)?.subject ?? null;

  test('a move stands for its event, or for its command', () => {
    const at = (kind: string): number =>
      numbered(tape).find(({ entry }) => entry.op?.kind === kind)?.number ?? expect.fail(kind);
    expect(findSubject(threads, { kind: 'move', number: 1 }, head)).toEqual({
      subject: commandOf('c1'),
      name: 'CreateOrder c1',
    });
    const publish = tape.entryAt(at('publish')).op;
    const published = publish?.kind === 'publish' ? publish.message.id : expect.fail('publish');
    expect(findSubject(threads, { kind: 'move', number: at('publish') }, head)?.subject).toEqual(
      eventOf(published),
    );
    expect(findSubject(threads, { kind: 'move', number: at('tell') }, head)?.subject.kind).toBe('command');
  });

  test.each([
    ['order-service', 'events', 'event_id'],
    ['order-service', 'outbox', 'id'],
    ['projection', 'processed_messages', 'message_id'],
  ])('a row of %s/%s stands for its event', (database, table, column) => {
    const rows = rowsOf(database, table).filter(({ value }) => value[column] === id);
    expect(rows.map(({ key, value }) => subjectOfRow(database, table, keyText(key), value))).toEqual([
      eventOf(id),
    ]);
  });

  test('a row that names no event stands for what last wrote it by then', () => {
    const view = rowsOf('projection', 'order_view').find(({ key }) => keyText(key).includes('order-2'));
    const [key, row] = [keyText(view?.key ?? ''), view?.value ?? {}];
    expect(subjectOfRow('projection', 'order_view', key, row)).toEqual(eventOf(id));
    expect(subjectOfRow('projection', 'order_view', key, row, 0)).toBeNull();
  });

  test('a culprit stands for itself', () => {
    expect(findSubject(threads, { kind: 'event', id }, head)?.subject).toEqual(eventOf(id));
    expect(findSubject(threads, { kind: 'command', intent: 'c2' }, head)?.name).toBe('ReviseOrder c2');
    expect(findSubject(threads, { kind: 'command', intent: 'c3' }, head)).toBeNull();
  });

  test('what the run knows nothing of can’t be followed', () => {
    expect(findSubject(threads, { kind: 'event', id: 1 }, head)).toBeNull();
    expect(findSubject(threads, { kind: 'move', number: head + 1 }, head)).toBeNull();
  });
});
