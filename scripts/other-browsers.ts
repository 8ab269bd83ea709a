import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type OtherBrowser = 'firefox' | 'webkit';

/** What each needs, any one of each row. */
const programs: Readonly<Record<OtherBrowser, readonly (readonly string[])[]>> = {
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['WebKitWebDriver'], ['Xvfb']],
};

const packages: Readonly<Record<OtherBrowser, string>> = {
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb',
};

export const otherBrowsers: readonly OtherBrowser[] = ['firefox', 'webkit'];

/** The paths of a browser's programs, in the order of its needs; null where one is not installed. */
export function findOtherBrowser(browser: OtherBrowser): readonly string[] | null {
  const found = programs[browser].map((names) => names.map(onPath).find((path) => path !== null) ?? null);
  return found.every((path) => path !== null) ? found : null;
}

/** What to say where a browser can't be tried. */
export const notTriedMessage = (browser: OtherBrowser): string =>
  `${browser} is not installed (apt-get install ${packages[browser]}): not tried`;

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
