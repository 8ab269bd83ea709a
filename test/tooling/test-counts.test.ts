import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { notTriedCounts, playwrightCounts, singleCheck, vitestCounts } from '../../scripts/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'replayground-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const passedTest = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

test('a check counts as one', () => {
  expect([singleCheck(0), singleCheck(2)]).toMatchObject([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('a file that cannot be loaded counts as a failed test', () => {
  const file = report({ testResults: [passedTest, { status: 'failed', assertionResults: [] }] });
  expect(vitestCounts(file, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a skipped test counts as failed', () => {
  const skipped = { status: 'passed', assertionResults: [{ status: 'skipped' }] };
  expect(vitestCounts(report({ testResults: [passedTest, skipped] }), 0)).toMatchObject({ failed: 1 });
  expect(playwrightCounts(report({ stats: { ...stats, skipped: 2 }, errors: [] }), 0)).toMatchObject({
    failed: 2,
  });
});

test('a runner that fails without a failed test counts as failed', () => {
  expect(vitestCounts(report({ testResults: [passedTest] }), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a runner that ran nothing, or left no report, counts as failed', () => {
  expect(vitestCounts(report({ testResults: [] }), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(playwrightCounts(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('what a machine can’t run is a note there, and a failure where it should have been installed', () => {
  const counts = { passed: 5, failed: 0, note: '' };
  expect(notTriedCounts(counts, ['webkit: not tried'], false)).toEqual({
    ...counts,
    note: 'webkit: not tried',
  });
  expect(notTriedCounts(counts, ['webkit: not tried'], true)).toMatchObject({ passed: 5, failed: 1 });
  expect(notTriedCounts(counts, [], true)).toEqual(counts);
});
