import { expect, test } from 'vitest';
import { digest, duesOf, readPreparedFiles, type Due } from '../../scripts/prepared-files.ts';
import { preparedQuestions } from '../../src/app/prepared/prepared-questions.ts';
import { problemAsked, readRow, writeRow, type PreparedRow } from '../../src/app/prepared/prepared-row.ts';
import { present } from '../../src/base/assert.ts';
import { inquire } from '../../src/explorer/asking/inquiry.ts';
import { playedOn } from '../../src/explorer/asking/problem-of.ts';
import { driven } from '../../src/explorer/search/run-search.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { judge } from '../../src/kernel/properties/observe.ts';
import { isAtRest } from '../../src/kernel/machine/rest.ts';
import { decidingCode } from '../../vite/deciding-code.ts';
import { projectRoot } from '../architecture/source-files.ts';

const command = 'npm run verdicts';
const questions = preparedQuestions();
const files = readPreparedFiles(projectRoot, questions);
const dues = duesOf(questions, files, await decidingCode(projectRoot));
const current = dues.flatMap((due) => (due.row === null ? [] : [{ ...due, row: due.row }]));
const nameOf = ({ question }: Due): string => `${question.file} ${question.name}`;

test(`[E11] the verdicts that are checked in are of this very code, else ${command} computes them`, () => {
  const stale = dues.filter(({ row }) => row === null).map(nameOf);
  expect(stale.slice(0, 5), `${stale.length} of ${dues.length} rows are out of date: ${command}`).toEqual([]);
});

test(`no verdict is checked in that nobody asks for, else ${command} takes it out`, () => {
  const asked = new Set(dues.map(nameOf));
  const kept = Object.entries(files).flatMap(([file, { rows }]) =>
    Object.keys(rows).map((name) => `${file} ${name}`),
  );
  expect(
    kept.filter((name) => !asked.has(name)),
    command,
  ).toEqual([]);
});

test('[E11] every checked-in run is played on the machine, and breaks its promise with its last move', () => {
  let count = 0;
  for (const due of current) {
    const { inquiry } = due.question;
    const { definition, start } = problemAsked(inquiry);
    const machine = createMachine(definition);
    const { verdicts } = present(readRow(inquiry, due.row), `the runs of ${nameOf(due)}`);
    for (const verdict of verdicts) {
      if (verdict.kind !== 'broken') continue;
      count += 1;
      const { moves, length, why } = verdict.counterexample;
      const property = present(
        definition.properties.find(({ id }) => id === verdict.property),
        `${nameOf(due)} ${verdict.property}`,
      );
      const world = playedOn(machine, start, moves);
      const rests = isAtRest(machine, world);
      if (why === 'never-rests') expect(rests, nameOf(due)).toBe(false);
      else expect(judge(property, world, rests).kind, nameOf(due)).toBe('broken');
      expect(
        moves.filter((move) => move.kind !== 'op' || move.op !== 'tell'),
        nameOf(due),
      ).toHaveLength(length);
    }
  }
  expect(count).toBeGreaterThan(current.length);
});

/** So many states are looked at again: some seconds. */
const stateCountMax = 150_000;

test('some rows, other ones for other code, are computed anew and come to the same', () => {
  const shuffled = current
    .map((due) => ({ due, place: digest(JSON.stringify([due.parts, nameOf(due)])) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  let stateCount = 0;
  let count = 0;
  for (const { due } of shuffled) {
    if (stateCount + due.row.states > stateCountMax) continue;
    stateCount += due.row.states;
    count += 1;
    const { inquiry } = due.question;
    // That no run is shorter would take many times as long.
    const found = driven(inquire(inquiry), ({ stage }) => stage !== 'shortest');
    const again = writeRow(due.asked, inquiry, found);
    expect(comparable(again), nameOf(due)).toEqual(comparable(due.row));
    for (const [property, text] of Object.entries(again.verdicts))
      expect(lengthIn(due.row.verdicts[property]), nameOf(due)).toBeLessThanOrEqual(lengthIn(text));
  }
  expect(count).toBeGreaterThan(1);
});

const comparable = ({ verdicts, ...row }: PreparedRow) => ({
  ...row,
  kinds: Object.entries(verdicts).map(([property, text]) => [property, text.split(' ', 1)[0]]),
});

const lengthIn = (verdict = ''): number => Number.parseInt(verdict.split(' ')[1] ?? '0', 10);
