import { expect, test } from 'vitest';
import { preparedQuestions } from '../../../src/app/prepared/prepared-questions.ts';
import { readRow, writeRow } from '../../../src/app/prepared/prepared-row.ts';
import { readPreparedFile, writePreparedFile } from '../../../src/app/prepared/prepared-file.ts';
import { present } from '../../../src/base/assert.ts';
import { inquire, type Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { matrixTables } from '../../../src/explorer/asking/matrix-tables.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';

const questions = preparedQuestions();

/** A question with little to look at. */
function small(file: string, name: string, more: Partial<Inquiry['bounds']> = {}): Inquiry {
  const { inquiry } = present(
    questions.find((one) => one.file === file && one.name === name),
    name,
  );
  return { ...inquiry, bounds: { ...inquiry.bounds, commandCount: 1, ...more } };
}

const asked = [
  small('order', 'publishing=after-commit'),
  small('order', 'publishing=inside-aggregate'),
  small('order', 'consuming=naive'),
  small('order', 'failing=block poison'),
  small('campaign', 'keeping=events publishing=outbox-polling'),
  small('order', 'members=two-members rebalance'),
  small('order', 'defaults', { stateCountMax: 300 }),
];

test('an exploration that is written and read again is the same, its runs move by move', () => {
  const kinds = new Set<string>();
  for (const inquiry of asked) {
    const exploration = driven(inquire(inquiry));
    for (const { kind } of exploration.verdicts) kinds.add(kind);
    const row = writeRow('a question', inquiry, exploration);
    const file = readPreparedFile(writePreparedFile({ code: {}, rows: { row } }));
    expect(readRow(inquiry, present(file?.rows['row'], 'the row'))).toEqual(exploration);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['broken', 'holds', 'undecided']));
});

test('a run whose choices are none of today’s makes the row unreadable, not wrong', () => {
  const [inquiry] = asked;
  if (inquiry === undefined) expect.fail('a question');
  const row = writeRow('', inquiry, driven(inquire(inquiry)));
  for (const text of ['broken 3 0.999', 'broken 3 s.s.s', 'crumbles', 'undecided'])
    expect(readRow(inquiry, { ...row, verdicts: { 'no-lost-event': text } })).toBe(null);
});

test('what is no file of verdicts is none, whatever a server answers', () => {
  for (const text of ['', '<!doctype html>', '[]', '{"code":{},"rows":{"a":{"states":"many"}}}'])
    expect(readPreparedFile(text)).toBe(null);
});

test('each row is a line, in the order of the names', () => {
  const [inquiry] = asked;
  if (inquiry === undefined) expect.fail('a question');
  const row = writeRow('', inquiry, driven(inquire(inquiry)));
  const lines = writePreparedFile({ code: { b: '2', a: '1' }, rows: { z: row, y: row } }).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines.map((line) => /^"(.)":/.exec(line)?.[1] ?? '').join('')).toBe('abyz');
});

test('every row of the matrix, every challenge and every attack is a question with a name of its own', () => {
  const names = questions.map(({ file, name }) => `${file} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  // Equal names stand for equal questions, so there are as many questions as names.
  expect(new Set(questions.map(({ inquiry }) => JSON.stringify(inquiry))).size).toBe(questions.length);
  expect(names).toEqual(
    expect.arrayContaining(['order defaults', 'campaign publishing=after-commit', 'challenges never-heard']),
  );
  expect(new Set(questions.map(({ file }) => file)).size).toBe(scenarios.length + 2);
  const rare = matrixTables.flatMap(({ alsoFaults }) => alsoFaults ?? []);
  for (const fault of rare) expect(names.some((name) => name.endsWith(` ${fault}`))).toBe(true);
});
