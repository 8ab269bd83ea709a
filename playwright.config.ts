import { defineConfig } from '@playwright/test';
import { requireBrowser, testBrowserArguments } from './scripts/find-browser.ts';
import type { HostingOptions } from './test/support/e2e.ts';
import { patienceMs, testLimitMs } from './test/support/patience.ts';

export default defineConfig<object, HostingOptions>({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Some tests wait long for what never comes: one more than there are cores keeps these busy.
  workers: '150%',
  timeout: testLimitMs,
  expect: { timeout: patienceMs },
  reporter: [['list'], ['json', { outputFile: '.cache/test-results/e2e.json' }]],
  use: {
    launchOptions: { executablePath: await requireBrowser('lean'), args: [...testBrowserArguments] },
    locale: 'ko-KR',
    // What flies over the map is painted without a graphics card: tests of motion ask for it (`inMotion`).
    contextOptions: { reducedMotion: 'reduce' },
    // Keeping every state of every page takes a third of the time: `--trace on` for the one that fails.
    trace: 'off',
    // All tools side by side; what a smaller window shows is tried by name.
    viewport: { width: 1440, height: 900 },
  },
  projects: [
    { name: 'root', use: { mountPath: '/' } },
    // What depends on where the page lies carries the tag; the rest need not run twice.
    { name: 'sub-path', grep: /@hosting/, use: { mountPath: '/some/where/replayground/' } },
  ],
});
