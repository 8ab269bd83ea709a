import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { browserVariable, findBrowser } from '../../scripts/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'replayground-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

test.each(['lean', 'whole'] as const)('the variable comes before any installed browser: %s', (kind) => {
  vi.stubEnv(browserVariable, process.execPath);
  expect(findBrowser(kind)).toBe(process.execPath);
});

test('a variable that names no program is an error, not a reason to take another browser', () => {
  vi.stubEnv(browserVariable, import.meta.dirname);
  expect(() => findBrowser('whole')).toThrow(browserVariable);
});

test('a browser without windows is taken by who asks for a lean one alone', () => {
  vi.stubEnv(browserVariable, '');
  vi.stubEnv('PATH', folder);
  const shell = join(folder, 'chrome-headless-shell');
  writeFileSync(shell, '', { mode: 0o755 });
  expect(findBrowser('lean')).toMatch(/headless-shell$/);
  expect(findBrowser('whole') ?? '').not.toMatch(/headless-shell$/);
});
