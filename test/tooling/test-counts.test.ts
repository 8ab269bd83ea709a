import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  notTriedCounts,
  playwrightCounts,
  singleCheck,
  vitestCounts,
  withOutput,
} from '../../scripts/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'replayground-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const root = join(import.meta.dirname, '../..');
const name = join(root, 'test/base/key.test.ts');
const passedTest = {
  name,
  status: 'passed',
  assertionResults: [{ status: 'passed', fullName: 'passes', failureMessages: [] }],
};
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

test('a check counts as one', () => {
  expect([singleCheck(0), singleCheck(2)]).toMatchObject([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
});

test('a file that cannot be loaded counts as a failed test', () => {
  const file = report({
    testResults: [passedTest, { name, status: 'failed', message: 'No such module', assertionResults: [] }],
  });
  expect(vitestCounts(file, 1)).toMatchObject({
    passed: 1,
    failed: 1,
    failures: ['test/base/key.test.ts\n    No such module'],
  });
});

test('a skipped test counts as failed', () => {
  const skipped = {
    name,
    status: 'passed',
    assertionResults: [{ status: 'skipped', fullName: 'is left out', failureMessages: [] }],
  };
  expect(vitestCounts(report({ testResults: [passedTest, skipped] }), 0)).toMatchObject({
    failed: 1,
    failures: ['test/base/key.test.ts › is left out\n    skipped'],
  });
  expect(
    playwrightCounts(report({ suites: [], stats: { ...stats, skipped: 2 }, errors: [] }), 0),
  ).toMatchObject({
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
  const counts = { passed: 5, failed: 0, note: '', failures: [] };
  expect(notTriedCounts(counts, ['webkit: not tried'], false)).toEqual({
    ...counts,
    note: 'webkit: not tried',
  });
  expect(notTriedCounts(counts, ['webkit: not tried'], true)).toMatchObject({ passed: 5, failed: 1 });
  expect(notTriedCounts(counts, [], true)).toEqual(counts);
});

test('a failed test is named with its file and how its message begins', () => {
  const failureMessages = ['AssertionError: expected 1 to be 2\n    at key.test.ts:3:1\n    at run'];
  const timedOut = ['Error: STACK_TRACE_ERROR\n    at task (chunk.js:1:1)'];
  const failed = {
    name,
    status: 'failed',
    assertionResults: [
      { status: 'failed', fullName: 'keys differ', failureMessages },
      { status: 'failed', fullName: 'keys end', failureMessages: timedOut },
    ],
  };
  expect(vitestCounts(report({ testResults: [passedTest, failed] }), 1)).toEqual({
    passed: 1,
    failed: 2,
    note: '',
    failures: [
      'test/base/key.test.ts › keys differ\n    AssertionError: expected 1 to be 2',
      'test/base/key.test.ts › keys end\n    Error: timed out',
    ],
  });
});

test('a failed test of a page is named with the groups it is in, and all errors of the runner', () => {
  const spec = (title: string, status: string, errors: readonly unknown[]) => ({
    title,
    tests: [{ projectName: 'root', status, results: [{ errors }] }],
  });
  const message =
    '\u001b[31mError: expect(locator).toBeVisible() failed\u001b[39m\n\nLocator: a\nTimeout: 5 ms';
  const file = report({
    suites: [
      {
        title: 'home.e2e.ts',
        specs: [spec('passes', 'expected', [])],
        suites: [{ title: 'on a phone', specs: [spec('fits', 'unexpected', [{ message }])] }],
      },
    ],
    stats: { ...stats, unexpected: 1 },
    errors: [{ message: 'No server' }],
  });
  expect(playwrightCounts(file, 1)).toMatchObject({
    passed: 3,
    failed: 2,
    failures: [
      [
        'home.e2e.ts › on a phone › fits › (root)',
        'Error: expect(locator).toBeVisible() failed',
        'Locator: a',
        'Timeout: 5 ms',
      ].join('\n    '),
      'playwright\n    No server',
    ],
  });
});

test('what failed and names no test says how its output ended', () => {
  const output = `${'much\n'.repeat(50)}a.ts(1,1): error TS1005\n\n`;
  const { failures } = withOutput(singleCheck(1), output);
  expect(failures.at(-1)).toBe('a.ts(1,1): error TS1005');
  expect(failures.length).toBeLessThan(50);
  expect(withOutput(singleCheck(0), output).failures).toEqual([]);
  const named = { ...singleCheck(1), failures: ['a test'] };
  expect(withOutput(named, output)).toEqual(named);
});
