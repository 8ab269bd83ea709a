import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longestFiles } from '../../vite/longest-first.ts';

const root = join(import.meta.dirname, '../..');

test.each(longestFiles)('%s, which is begun early, is there', (file) => {
  expect(existsSync(join(root, file))).toBe(true);
});
