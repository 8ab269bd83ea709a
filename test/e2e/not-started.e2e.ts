import { oldestBrowsers } from '../../vite/oldest-browsers.ts';
import { expectNothingFound } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';

const versions = Object.entries(oldestBrowsers).map(([name, version]) => `${name} ${version}`);

/** What the page can't do without, each taken away as if the browser never had it. */
const needs: Readonly<Record<string, () => void>> = {
  'JavaScript modules': () => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'),
  CompressionStream: () => Reflect.deleteProperty(window, 'CompressionStream'),
  structuredClone: () => Reflect.deleteProperty(window, 'structuredClone'),
  'Object.hasOwn': () => Reflect.deleteProperty(Object, 'hasOwn'),
  'Array.prototype.at': () => Reflect.deleteProperty(Array.prototype, 'at'),
  'Array.prototype.findLast': () => Reflect.deleteProperty(Array.prototype, 'findLast'),
  'Array.prototype.toSorted': () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  AbortController: () => Reflect.deleteProperty(window, 'AbortController'),
  ResizeObserver: () => Reflect.deleteProperty(window, 'ResizeObserver'),
  'CSS container queries': () => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = ((name: string, value: string) =>
      name !== 'container-type' && supports(name, value)) as typeof CSS.supports;
  },
  'CSS dvh': () => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = ((name: string, value: string) =>
      value !== '1dvh' && supports(name, value)) as typeof CSS.supports;
  },
};

for (const [name, takeAway] of Object.entries(needs))
  test(`a browser without ${name} is told what it lacks, and which browsers work`, async ({ page }) => {
    await page.addInitScript(takeAway);
    await page.goto('./');
    const told = page.getByRole('main');
    for (const language of ['ko', 'en']) {
      const section = told.locator(`section[lang="${language}"]`);
      await expect(section.getByText(name, { exact: true })).toBeVisible();
      for (const version of versions) await expect(section).toContainText(version);
      await expect(section.locator('[data-why="stopped"]')).toBeHidden();
    }
    await expect(page.locator('#root')).toBeEmpty();
  });

test('a browser that has all of it sees the app and nothing else', { tag: '@hosting' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.locator('#not-started')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-missing'))).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a file that does not come is told, and reloading leads on, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    // One that the first file imports, so that the first itself does come.
    await page.route(/\/assets\/react-[^/]*\.js$/, async (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await expect(page.locator('[data-why="stopped"]:visible')).toHaveCount(2);
    await expect(page.locator('[data-why="missing"]:visible')).toHaveCount(0);
    await expectNothingFound(page, 'the page that could not start');
    await page.unrouteAll();
    await page.locator('[data-reload]').first().click();
    await expect(page.locator('#root')).not.toBeEmpty();
    await expect(page.locator('#not-started')).toBeHidden();
  });

test('a file that fails as it runs is told, too', async ({ page }) => {
  await page.route(/\/assets\/react-[^/]*\.js$/, async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'a syntax of tomorrow' }),
  );
  await page.goto('./');
  await expect(page.locator('[data-why="stopped"]:visible')).toHaveCount(2);
});

test('an error of the app that has begun is the app’s to tell', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { message: 'an extension' })));
  await expect(page.locator('#not-started')).toBeHidden();
});

test(
  'without JavaScript the page says so in both languages',
  { tag: '@hosting' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('heading', { name: '자바스크립트가 꺼져 있습니다' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'JavaScript is off' })).toBeVisible();
    await expect(page.locator('#not-started')).toBeHidden();
    await context.close();
  },
);
