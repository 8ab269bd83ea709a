import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTarget, oldestBrowsers } from '../../vite/oldest-browsers.ts';
import { projectRoot } from '../architecture/source-files.ts';

test('the README, the page that could not start and the build name the same oldest browsers', () => {
  const page = readFileSync(join(projectRoot, 'index.html'), 'utf8');
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const { Chrome, Edge, Firefox, Safari } = oldestBrowsers;
  expect(page.match(/(?:Chrome|Edge|Firefox|Safari) [\d.]+\d/g)).toEqual(
    ['ko', 'en'].flatMap(() => Object.entries(oldestBrowsers).map((browser) => browser.join(' '))),
  );
  expect(Chrome).toBe(Edge);
  expect(readme).toContain(`Chrome and Edge ${Chrome}, Firefox ${Firefox}, Safari ${Safari} and newer`);
  expect(buildTarget).toEqual(['chrome110', 'edge110', 'firefox115', 'safari16.4']);
});
