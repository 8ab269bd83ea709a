// By hand, since Playwright's `channel` knows Google's and Microsoft's builds alone, and most Linux systems have their own Chromium.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { shippedBrowser } from './shipped-browser.ts';

/**
 * `lean` is for tests: a Chromium without windows where there is one, which takes half as long to open a page, else a
 * whole one. `whole` is a browser as readers have it, with its settings and its measures against other sites.
 */
export type BrowserKind = 'lean' | 'whole';

const leanNames = ['chromium-headless-shell', 'chrome-headless-shell'];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const leanPaths = ['/usr/bin/chromium-headless-shell'];

const commonPaths = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const browserVariable = 'REPLAYGROUND_CHROMIUM';

export const noBrowserMessage = [
  'No browser found, and the tests need a Chromium. Any one of these helps:',
  '  Debian, Ubuntu:   apt-get install -y chromium fonts-noto-cjk',
  '  anywhere:         npx playwright install --with-deps chromium',
  `  one of your own:  ${browserVariable}=/path/to/chrome npm test`,
].join('\n');

/** What every launch of the browser is given; the sandbox refuses to start for root. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A test's page lives for seconds, and every test begins with code that has never run: compiling it well took a fifth of
 * a browser's time, beside the tests on the same cores. A search still gets there, and nothing else is another program.
 */
const compilesLate = [
  '--single-threaded-gc',
  '--invocation-count-for-maglev=20000',
  '--invocation-count-for-turbofan=100000',
];

/** As `browserArguments`, where what a page does is looked at, and not how fast. */
export const testBrowserArguments: readonly string[] = [
  ...browserArguments,
  `--js-flags=${compilesLate.join(' ')}`,
];

/** The path of a Chromium or Chrome: the variable's, whatever is asked for, an installed one or Playwright's own. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[browserVariable];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${browserVariable} names ${chosen}, which is not a program that can be run.`);
  }
  const lean = kind === 'lean' ? [...leanPaths, ...onPath(leanNames)] : [];
  return [...lean, ...commonPaths, ...onPath(names), chromium.executablePath()].find(isExecutable);
}

function onPath(programs: readonly string[]): readonly string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => programs.map((name) => join(folder, name)));
}

/** As findBrowser, else the browser that a development dependency ships. */
export async function obtainBrowser(kind: BrowserKind): Promise<string | undefined> {
  const installed = findBrowser(kind);
  if (installed !== undefined) return installed;
  const shipped = await shippedBrowser();
  // What this process starts need not unpack it again.
  if (shipped !== undefined) process.env[browserVariable] = shipped;
  return shipped;
}

/** As obtainBrowser, but the lack of one ends the process with advice: browser tests are never skipped. */
export async function requireBrowser(kind: BrowserKind): Promise<string> {
  const found = await obtainBrowser(kind);
  if (found !== undefined) return found;
  console.error(noBrowserMessage);
  return process.exit(1);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
