// By hand, since Playwright's `channel` knows Google's and Microsoft's builds alone, and most Linux systems have their own Chromium.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { shippedBrowser } from './shipped-browser.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

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

/** The path of a Chromium or Chrome: the variable's, an installed one or Playwright's own. */
export function findBrowser(): string | undefined {
  const chosen = process.env[browserVariable];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${browserVariable} names ${chosen}, which is not a program that can be run.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...commonPaths, ...onPath, chromium.executablePath()].find(isExecutable);
}

/** As findBrowser, else the browser that a development dependency ships. */
export async function obtainBrowser(): Promise<string | undefined> {
  const found = findBrowser() ?? (await shippedBrowser());
  // What this process starts need not look again.
  if (found !== undefined) process.env[browserVariable] = found;
  return found;
}

/** As obtainBrowser, but the lack of one ends the process with advice: browser tests are never skipped. */
export async function requireBrowser(): Promise<string> {
  const found = await obtainBrowser();
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
