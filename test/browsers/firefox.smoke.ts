import { expect, test } from 'vitest';
import { builtFolder, serveFolder } from '../../scripts/serve-folder.ts';
import { textsOf } from '../../src/i18n/languages.ts';
import { startFirefox } from './firefox.ts';
import { openLab } from './lab-tab.ts';
import { smoke } from './smoke.ts';

smoke({ name: 'Firefox', start: startFirefox });

test('Firefox that blocks cookies runs the lab in memory, and the page says so', async () => {
  const site = await serveFolder({ folder: builtFolder, mountPath: '/', port: 0 });
  const browser = await startFirefox({ isStorageDenied: true });
  try {
    const lab = await openLab(browser, `${site.url}?lang=ko#/story/mailed-twice`);
    const head = await lab.reached(0);
    await lab.expectText(textsOf('ko').notices.memory.denied);
    await lab.pressKey('ArrowRight');
    await lab.expectAt(head + 1, head + 1);
    expect(await lab.run(() => navigator.cookieEnabled)).toBe(false);
  } finally {
    await browser.close();
    await site.close();
  }
});
