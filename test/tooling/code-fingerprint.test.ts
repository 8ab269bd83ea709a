import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeFingerprint } from 'virtual:code-fingerprint';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../architecture/source-files.ts';
import { fingerprintOf, sourcesBelow } from '../../vite/code-fingerprint.ts';

const root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const layer of ['base', 'kernel', 'domains', 'system', 'scenarios', 'explorer'])
  mkdirSync(join(root, 'src', layer, 'deeper'), { recursive: true });
const write = (path: string, text: string): void => writeFileSync(join(root, 'src', path), text);
const fingerprint = (below = root): string => fingerprintOf(below, sourcesBelow(below));
write('kernel/step.ts', 'step');
write('system/deeper/naive.ts', 'naive');

test('the module names the sources of this very project', () => {
  expect(codeFingerprint).toBe(fingerprint(projectRoot));
});

test('it changes with any source that a verdict depends on, with its name and with its place', () => {
  const before = fingerprint();
  const seen = new Set([before]);
  for (const [path, text] of [
    ['kernel/step.ts', 'another step'],
    ['system/deeper/naive.ts', 'another'],
    ['explorer/search.ts', ''],
    ['base/search.ts', ''],
  ] as const) {
    write(path, text);
    seen.add(fingerprint());
  }
  expect(seen.size).toBe(5);
});

test('texts of languages, documents and the ends of lines change nothing', () => {
  write('kernel/step.ts', 'one\ntwo');
  const before = fingerprint();
  write('kernel/step.ts', 'one\r\ntwo');
  write('system/deeper/naive.ko.ts', '순진한');
  write('kernel/README.md', 'about');
  expect(fingerprint()).toBe(before);
});

test('it is the same wherever the project lies', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  cpSync(root, elsewhere, { recursive: true });
  expect(fingerprint(elsewhere)).toBe(fingerprint());
  rmSync(elsewhere, { recursive: true });
});
