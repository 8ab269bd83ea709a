import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { usualBounds } from '../src/explorer/question/bounds.ts';
import { browserArguments, requireBrowser } from '../scripts/find-browser.ts';
import { textsOf } from '../src/i18n/languages.ts';
import { opSites } from '../vite/op-sites.ts';
import type { BenchRow } from './bench-row.ts';
import { plain } from './compare-searches.ts';
import { longestTaskMs } from './longest-task.ts';
import type { FramesWatched, SearchEnded } from './page/explorer.ts';

const frameStateCount = 1_000_000;
const lookEveryMs = 250;

/**
 * The explorer against packed integers, in Node. Built like the page: in a development server each call
 * into another module costs a look-up.
 */
export async function benchExplorerInNode(root: string, folder: string): Promise<readonly BenchRow[]> {
  const outDir = join(folder, 'node');
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [opSites({ root })],
    build: { ssr: join(root, 'bench/explorer-in-node.ts'), outDir, emptyOutDir: true, target: 'es2023' },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=4096',
    join(outDir, 'explorer-in-node.js'),
  ]);
  return JSON.parse(stdout) as readonly BenchRow[];
}

/** The same in a worker, and what a search does to the page that has asked for it. */
export async function benchExplorerInChromium(address: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  await onLab(address, async (page) => {
    rows.push(...(await page.evaluate<readonly BenchRow[]>('compareInWorker()')));
  });
  await onLab(address, async (page, browser) => rows.push(...(await framesWhileSearching(page, browser))));
  await onLab(address, async (page, browser) => rows.push(...(await memoryOfSearch(page, browser))));
  return rows;
}

/** Asked for in the lab, as anybody does, with the live counter open; then the lab for as long at rest. */
async function framesWhileSearching(page: Page, browser: Browser): Promise<readonly BenchRow[]> {
  const { explore, ways } = textsOf('en');
  await page.getByRole('button', { name: ways.explore, exact: true }).first().click();
  await page.getByLabel(explore.commands, { exact: true }).selectOption('3');
  await page.getByText(explore.limits, { exact: true }).click();
  await page.getByLabel(explore.reduce, { exact: true }).uncheck();
  let stateCount = 0;
  const search = async (): Promise<void> => {
    await page.getByRole('button', { name: explore.search, exact: true }).click();
    const counter = page.getByRole('group', { name: explore.counter }).locator('dd').first();
    while (stateCount < frameStateCount) {
      await page.waitForTimeout(lookEveryMs);
      const shown = Number((await counter.textContent())?.replaceAll(',', ''));
      stateCount = Number.isNaN(shown) ? 0 : shown;
    }
    await page.getByRole('button', { name: explore.stop, exact: true }).click();
    await page.getByRole('button', { name: explore.again, exact: true }).waitFor();
  };
  const searching = await framesDuring(page, search);
  const resting = await framesDuring(page, async () => page.waitForTimeout(1_000 * searching.seconds));
  stateCount = 0;
  await page.getByRole('button', { name: explore.again, exact: true }).click();
  const longestTask = await longestTaskMs(browser, search);
  const states = frameStateCount.toLocaleString('en');
  return [
    {
      name: `the lab’s longest frame while ${states} states are searched and counted, at most 50; raw: at rest`,
      ours: searching.longestFrameMs,
      raw: resting.longestFrameMs,
      unit: 'ms',
      ratioAim: null,
    },
    plain('the lab’s longest task meanwhile, in processor time', longestTask, 'ms'),
  ];
}

async function framesDuring(page: Page, during: () => Promise<void>): Promise<FramesWatched> {
  await page.evaluate('beginFrames()');
  await during();
  return page.evaluate<FramesWatched>('endFrames()');
}

/** Until the explorer says itself that its memory is used up: what the page's process has come to by then. */
async function memoryOfSearch(page: Page, browser: Browser): Promise<readonly BenchRow[]> {
  const before = await memoryOf(browser, 'VmRSS');
  const { limit, stateCount } = await page.evaluate<SearchEnded>('searchToTheLimit()');
  const peak = await memoryOf(browser, 'VmHWM');
  if (before === null || peak === null) return [];
  const states = stateCount.toLocaleString('en');
  return [
    {
      name: `explorer: what it adds to the page’s process until it stops (${limit}) after ${states} states; raw: its budget`,
      ours: peak - before,
      raw: usualBounds.memoryMibMax,
      unit: 'MiB',
      ratioAim: 1,
    },
  ];
}

/** A browser of its own each time: what a search takes is a peak, and those never fall. */
async function onLab(
  address: string,
  look: (page: Page, browser: Browser) => Promise<unknown>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await requireBrowser('whole'),
    args: [...browserArguments],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${address}explorer.html?lang=en#/sandbox`);
    await page.getByRole('slider').waitFor();
    await look(page, browser);
  } finally {
    await browser.close();
  }
}

/** Of the largest of the pages' processes, in MiB, as Linux counts it; null where nobody does. */
async function memoryOf(browser: Browser, measure: 'VmRSS' | 'VmHWM'): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(
    pages.map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      const line = status.split('\n').find((text) => text.startsWith(`${measure}:`));
      return line === undefined ? null : Number.parseInt(line.slice(measure.length + 1), 10) / 1024;
    }),
  );
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : Math.max(...known);
}
