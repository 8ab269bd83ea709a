import { expect, test } from 'vitest';
import { readMatrixWords } from '../../scripts/matrix-words.ts';
import { idOfTable, matrixTables } from '../../src/explorer/asking/matrix-tables.ts';

const read = (line: string) => readMatrixWords(line.split(' ').filter((word) => word !== ''));

test('npm run matrix computes all tables of the orders within quick bounds, unless it is told otherwise', () => {
  const usual = read('');
  expect(usual).toMatchObject({
    ok: true,
    value: { scenario: { id: 'order' }, size: 'quick', isJson: false, isKnown: false },
  });
  // Orders alone are one service: they have no saga, and so no table about one.
  const ofSagas = ['coordination', 'compensation', 'isolation', 'saga-state', 'deadline', 'correlation'];
  // Nor is it asked of them where the boundaries between aggregates are, or what somebody outside does.
  const ofBoundaries = ['boundary', 'boundary-publishing'];
  const elsewhere = [...ofSagas, ...ofBoundaries, 'outside'];
  const others = matrixTables.filter((table) => !elsewhere.includes(idOfTable(table)));
  expect(usual.ok && usual.value.tables).toEqual(others);
  expect(others).toHaveLength(matrixTables.length - elsewhere.length);
  const saga = read('--scenario order-saga');
  expect(saga.ok && saga.value.tables.map(idOfTable)).toEqual(expect.arrayContaining(ofSagas));
  const drawn = read('--scenario boundaries');
  expect(drawn.ok && drawn.value.tables.map(idOfTable)).toEqual(expect.arrayContaining(ofBoundaries));
  const told = read('--json --scenario campaign --table consuming --size usual --table publishing-consuming');
  expect(told).toMatchObject({
    ok: true,
    value: { scenario: { id: 'campaign' }, size: 'usual', isJson: true },
  });
  expect(told.ok && told.value.tables.map(idOfTable)).toEqual(['consuming', 'publishing-consuming']);
});

test('what is checked in can be taken for what would be found, within the bounds that are computed beforehand', () => {
  expect(read('--known --scenario campaign')).toMatchObject({ ok: true, value: { isKnown: true } });
  const refused = read('--known --size usual');
  expect(refused.ok ? null : refused.failure).toContain('quick');
});

test('a word that npm run matrix does not know is refused by its name', () => {
  for (const [line, part] of [
    ['--scenario bakery', 'bakery'],
    ['--size __proto__', '__proto__'],
    ['--table ovens', 'ovens'],
    ['--table coordination', 'coordination'],
    ['--ovens 3', '--ovens'],
    ['--table', '--table'],
  ] as const) {
    const refused = read(line);
    expect(refused.ok ? null : refused.failure, line).toContain(part);
  }
});
