import { describe, expect, test } from 'vitest';
import { lastStatementEntry, statementOf } from '../../../src/app/selectors/last-statement.ts';
import { present } from '../../../src/base/assert.ts';
import { isBeat, type Beat } from '../../../src/scenarios/form/beat.ts';
import type { Story } from '../../../src/scenarios/form/story.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { playSetup } from '../../support/every-scenario.ts';
import { storyNamed } from '../../support/order-run.ts';

type Slots = Readonly<Record<string, string>>;

/** What stands beside a story when each of its beats has begun, as far as their moments are told by a move. */
function besideBeats(story: Story, beats: readonly Beat[], slots: Slots = {}): readonly string[] {
  const setup = { ...story.setup, slots: { ...story.setup.slots, ...slots } };
  const { machine, tape } = playSetup(setup, [...story.before, ...story.after]);
  const entries = tape.entries();
  let from = 0;
  return beats.flatMap(({ from: moment }) => {
    const found = entries.findIndex((entry, index) => index >= from && isBeat(moment, entry));
    if (found < 0) return [];
    from = found + 1;
    const entry = present(lastStatementEntry(machine.definition, entries, from), 'a statement');
    const { sql, outcome, rows } = present(statementOf(entry), 'a statement');
    const [words = ''] = /^\w+( INTO \w+| \w+|)/.exec(sql) ?? [];
    const count = outcome === null ? '' : `: ${outcome.rowCount} ${outcome.did}`;
    return [`${words}${count} ${rows.map(({ table }) => table).join()}`.trim()];
  });
}

const cured = ({ cure }: Story): Slots => ({ [cure.slot]: cure.variant });

describe('what a service says to its database, beside a story', () => {
  test('create() inserts a row of entities, and a row of events', () => {
    const story = storyNamed('create-rows');
    const inserts = ['INSERT INTO entities: 1 inserted entities', 'INSERT INTO events: 1 inserted events'];
    expect(besideBeats(story, story.beats)).toEqual(inserts);
    // The crash says nothing to the database: the last word is that of the outbox's row.
    const last = 'INSERT INTO outbox: 1 inserted outbox';
    expect(besideBeats(story, story.curedBeats ?? [], cured(story))).toEqual([...inserts, last]);
  });

  test('an event is inserted with its cause, and find() reads the newest snapshot and the events after it', () => {
    const story = storyNamed('find-unread');
    const told = ['INSERT INTO events: 1 inserted events', 'SELECT: 1 found snapshots'];
    expect(besideBeats(story, story.beats)).toEqual(told);
    expect(besideBeats(story, story.curedBeats ?? [], cured(story))).toEqual([...told, 'ROLLBACK']);
  });

  test('update() affects one row, or none where somebody was faster', () => {
    const story = storyNamed('zero-rows');
    expect(besideBeats(story, story.beats)).toEqual([
      'INSERT INTO events: 1 inserted events',
      'INSERT INTO events: 0 inserted',
    ]);
    expect(besideBeats(story, story.curedBeats ?? [], cured(story))).toEqual([
      'UPDATE entities: 1 updated',
      'UPDATE entities: 0 updated',
      'ROLLBACK',
    ]);
  });

  test('the request that comes again stands in the snapshot that find() reads', () => {
    const story = storyNamed('find-unread');
    const { tape } = playSetup(story.setup, [...story.before, ...story.after]);
    const finds = tape.entries().filter(({ op, result }) => op?.kind === 'find' && result?.ok === true);
    const read = finds.map((entry) => statementOf(entry)?.rows.map(({ row }) => row['triggering_events']));
    expect(read[1]).toEqual([expect.arrayContaining(['c1'])]);
  });

  test.each(stories.filter(({ showsStatements }) => showsStatements === true))(
    '$id has three beats, each at a statement, or with the break',
    ({ beats }) => {
      expect(beats).toHaveLength(3);
      expect(beats.slice(0, -1).map(({ from }) => from.kind)).toEqual(['done', 'done']);
    },
  );
});

test('a statement that failed came to no rows', () => {
  const story = storyNamed('create-rows');
  const { tape } = playSetup(story.setup, story.before);
  const insert = present(
    tape.entries().find(({ op }) => op?.kind === 'insert'),
    'an insert',
  );
  const failed = statementOf({ ...insert, result: { ok: false, failure: 'duplicate-key' } });
  expect(failed).toMatchObject({ outcome: null, rows: [] });
});

test('who is no service, and what is no statement, is passed over', () => {
  const story = storyNamed('create-rows');
  const { machine, tape } = playSetup(story.setup, story.before);
  const entry = lastStatementEntry(machine.definition, tape.entries(), tape.length());
  expect(entry?.from).toBe('order-service-1');
  expect(entry?.op?.kind).toBe('commit');
  expect(lastStatementEntry(machine.definition, tape.entries(), 1)).toBeNull();
});
