import { launch, type Page } from 'puppeteer-core';
import { findOtherBrowser, notTriedMessage } from '../../scripts/other-browsers.ts';
import type { DrivenBrowser, DrivenTab, StartBrowser } from './driven-browser.ts';

/** Nothing that Firefox does of its own accord shall reach the network. */
const quiet = {
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const blocksCookies = { 'network.cookie.cookieBehavior': 2 };

const viewport = { width: 1280, height: 800 };

export const startFirefox: StartBrowser = async ({ isStorageDenied }): Promise<DrivenBrowser> => {
  const [executablePath] = findOtherBrowser('firefox') ?? [];
  if (executablePath === undefined) throw new Error(notTriedMessage('firefox'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...quiet, ...(isStorageDenied ? blocksCookies : {}) },
  });
  return {
    newTab: async () => {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      return tabOf(page);
    },
    close: async () => browser.close(),
  };
};

const tabOf = (page: Page): DrivenTab => ({
  goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
  reload: async () => void (await page.reload({ waitUntil: 'load' })),
  url: () => Promise.resolve(page.url()),
  run: async (work, ...given) =>
    page.evaluate(work as unknown as (...all: unknown[]) => ReturnType<typeof work>, ...given),
  clickAt: async (x, y) => page.mouse.click(x, y),
  pressKey: async (key) => {
    // Keys go where the focus is, and a new tab may not have it.
    await page.bringToFront();
    await page.keyboard.press(key);
  },
  toFront: async () => page.bringToFront(),
});
