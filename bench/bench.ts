import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext } from 'playwright';
import { build, preview } from 'vite';
import { readOptions } from '../scripts/read-options.ts';
import { browserArguments, requireBrowser } from '../scripts/find-browser.ts';
import { opSites } from '../vite/op-sites.ts';
import { sourcePlugins } from '../vite/source-plugins.ts';
import { stillFlow } from '../vite/still-flow.ts';
import { benchBacklog } from './bench-backlog.ts';
import { benchExplorerInChromium, benchExplorerInNode } from './bench-explorer.ts';
import { benchFirstPaint, benchLabSteps } from './bench-lab.ts';
import { benchRestore } from './bench-restore.ts';
import { median, type BenchRow } from './bench-row.ts';
import { resultTable } from './result-table.ts';

const usage = `How to call it: npm run bench [-- SUITE ...]
Without a suite all are measured, and bench/RESULTS.md is written; with some, only their rows are, and nothing is written.
Suites: storage, machine, restore (of a long run), map, picture, promises, lab, backlog, explorer, or only one of
explorer-in-node and explorer-in-chromium.`;
const asked = readOptions(process.argv.slice(2), { help: 'flag' }, Infinity);
if (!asked.ok) {
  console.error(`${asked.failure}\n\n${usage}`);
  process.exit(2);
}
if (asked.value.has('help')) {
  console.log(usage);
  process.exit(0);
}
const chosen = asked.value.words;

/** Each suite runs in so many fresh pages; the rows are medians over them. */
const pageCount = 5;

const root = resolve(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'replayground-bench-'));
const common = {
  configFile: false,
  root: join(root, 'bench/page'),
  logLevel: 'warn',
  worker: { format: 'es', plugins: () => [opSites({ root })] },
  build: {
    outDir: join(folder, 'site'),
    emptyOutDir: true,
    target: 'es2023',
    // Each page is measured as one piece; how the app is split is the app's build to say.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: ['index.html', 'lab.html', 'explorer.html', 'bare.html'].map((page) =>
        join(root, 'bench/page', page),
      ),
    },
  },
} as const;
await build({ ...common, plugins: [...sourcePlugins(root), stillFlow()] });
const server = await preview({
  ...common,
  preview: {
    port: 0,
    // An isolated page has the fine timer.
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
});
// With a profile on disk: a private window keeps IndexedDB in memory, where nothing costs what it costs.
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: await requireBrowser('whole'),
  args: [...browserArguments],
  headless: true,
});
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  const version = browser.browser()?.version() ?? 'of unknown version';
  const suites = await suiteNames(browser, address);
  const known = [
    ...suites,
    'restore',
    'lab',
    'backlog',
    'explorer',
    'explorer-in-node',
    'explorer-in-chromium',
  ];
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no suite ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const wants = (...names: readonly string[]): boolean =>
    chosen.length === 0 || names.some((name) => chosen.includes(name));
  const rows: BenchRow[] = [];
  for (const suite of suites) {
    if (wants(suite)) rows.push(...(await runSuite(browser, address, suite)));
  }
  if (wants('restore')) rows.push(...(await benchRestore(browser, address)));
  if (wants('lab')) rows.push(...(await runLab(browser, address)));
  if (wants('backlog')) rows.push(...(await benchBacklog(address)));
  if (wants('explorer', 'explorer-in-node')) rows.push(...(await benchExplorerInNode(root, folder)));
  if (wants('explorer', 'explorer-in-chromium')) rows.push(...(await benchExplorerInChromium(address)));
  const table = resultTable(rows);
  console.log(table);
  const machine = `Chromium ${version}, ${cpus().length} cores, Node ${process.versions.node}`;
  const text = `# Benchmarks\n\n\`npm run bench\` writes this file. ${machine}; medians of ${pageCount} pages, both sides in turns in the same run.\n\n${table}\n`;
  if (chosen.length === 0) await writeFile(join(root, 'bench/RESULTS.md'), text);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

/** Measured from outside of the page, on the lab as it is built. */
async function runLab(context: BrowserContext, address: string): Promise<readonly BenchRow[]> {
  const visitors = await chromium.launch({
    executablePath: await requireBrowser('whole'),
    args: [...browserArguments],
  });
  try {
    const paint = await benchFirstPaint(async () => visitors.newContext(), address);
    const steps = await benchLabSteps(context, address);
    return [...paint, ...steps];
  } finally {
    await visitors.close();
  }
}

async function suiteNames(context: BrowserContext, address: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(address);
  const names = await page.evaluate<string[]>('Object.keys(suites)');
  await page.close();
  return names;
}

async function runSuite(
  context: BrowserContext,
  address: string,
  suite: string,
): Promise<readonly BenchRow[]> {
  const runs: (readonly BenchRow[])[] = [];
  for (let index = 0; index < pageCount; index += 1) {
    const page = await context.newPage();
    await page.goto(address);
    runs.push(await page.evaluate<BenchRow[]>(`suites[${JSON.stringify(suite)}]()`));
    await page.close();
  }
  const [first = []] = runs;
  return first.map((row, at) => {
    const raws = runs.map((run) => run[at]?.raw ?? null).filter((raw) => raw !== null);
    return {
      ...row,
      ours: median(runs.map((run) => run[at]?.ours ?? Number.NaN)),
      raw: raws.length === 0 ? null : median(raws),
    };
  });
}
