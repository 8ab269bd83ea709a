import { expect, test } from 'vitest';
import { compareHash, comparedFromHash, readCompared } from '../../../src/app/compare/compared.ts';
import { compareSetups, positionAt, standingAt } from '../../../src/app/compare/comparison.ts';
import type { Script } from '../../../src/scenarios/script/script.ts';
import { orderRun, revision, sendOf } from '../../support/order-run.ts';

const place = 'order-service-1';
const told = { op: 'tell', label: 'aggregate/mark-committed' } as const;
const crash = { kind: 'crash', place } as const;
const send = { when: { kind: 'at-once' }, move: sendOf(1, revision(120)) } as Script[number];
const repaired: Script[number] = { when: { kind: 'at-rest' }, move: { kind: 'recover', place } };
/** As older code anchored a crash between the commit and the publish. */
const pressed: Script = [
  send,
  { when: { kind: 'before', place, ...told, occurrence: 1 }, move: crash },
  repaired,
];
const armed: Script = [
  {
    when: { kind: 'at-once' },
    move: { kind: 'arm', fault: { place, ...told, strike: 'crash-after', occurrence: 1 } },
  },
  send,
  repaired,
];
const setups = ['after-commit', 'outbox-polling'].map((publishing) => orderRun({ publishing }).setup);

function lostIn(version: number, script: Script) {
  const file = { format: 'replayground-comparison', version, setups, script, story: null };
  const compared = readCompared(JSON.stringify(file));
  if (!compared.ok) return expect.fail(JSON.stringify(compared.failure));
  const comparison = compareSetups(compared.value);
  return comparison.columns.map((column, index) => {
    const crashed = column.play.tape.entries().some(({ move }) => move.kind === 'crash');
    expect([column.play.skipped, column.play.pending, crashed]).toEqual([[], [], true]);
    const { lights } = standingAt(column, positionAt(comparison, index, comparison.rows.length));
    return lights.find(({ property }) => property === 'no-lost-event')?.state;
  });
}

test.each([
  ['pressed', pressed],
  ['armed', armed],
])('a comparison of older code, whose crash was %s after the commit, says what it said', (_, script) => {
  expect(lostIn(1, script)).toEqual(['broken', 'kept']);
});

test('in one of this code the same anchor comes when both writes are done, and nothing is lost', () => {
  expect(lostIn(2, pressed)).toEqual(['kept', 'kept']);
});

test('shared again it stays one of older code', async () => {
  const file = { format: 'replayground-comparison', version: 1, setups, script: pressed, story: null };
  const compared = readCompared(JSON.stringify(file));
  if (!compared.ok) return expect.fail(JSON.stringify(compared.failure));
  expect(compared.value.madeBy).toBe(1);
  expect(await comparedFromHash(await compareHash(compared.value))).toEqual(compared);
});
