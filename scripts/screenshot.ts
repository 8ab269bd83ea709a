import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browserArguments, requireBrowser } from './find-browser.ts';
import { builtFolder, serveFolder } from './serve-folder.ts';

/** Takes the README's picture from the running app: the first story, where its promise has broken. */
const target = resolve(import.meta.dirname, '../.github/screenshot.png');
const pressCount = 7;
/** The last thing in flight has landed by then. */
const restMs = 2_000;

await build({ logLevel: 'warn' });
const server = await serveFolder({ folder: builtFolder, mountPath: '/', port: 0 });
const browser = await chromium.launch({
  executablePath: await requireBrowser('whole'),
  args: [...browserArguments],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 2,
    locale: 'en',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.url}?lang=en#/story/lost-after-commit`);
  const scrubber = page.getByRole('slider');
  const opensAt = Number(await scrubber.inputValue());
  for (let press = 1; press <= pressCount; press += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (at) => document.querySelector<HTMLInputElement>('input[type="range"]')?.valueAsNumber === at,
      opensAt + press,
    );
  }
  await page.getByTestId('verdict').waitFor();
  await page.waitForTimeout(restMs);
  await page.screenshot({ path: target });
  console.log(`Wrote ${target}`);
} finally {
  await browser.close();
  await server.close();
}
