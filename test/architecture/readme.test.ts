import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineCount, projectRoot } from './source-files.ts';

const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(folders)('src/%s says what it is, and is not, in at most 40 lines', (folder) => {
  const path = join(projectRoot, 'src', folder, 'README.md');
  expect(existsSync(path)).toBe(true);
  const lines = lineCount(readFileSync(path, 'utf8'));
  expect(lines).toBeGreaterThan(2);
  expect(lines).toBeLessThanOrEqual(40);
});
