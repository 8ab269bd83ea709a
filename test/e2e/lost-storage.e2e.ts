import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser, testBrowserArguments } from '../../scripts/find-browser.ts';
import { encodeRun } from '../../src/app/run/share-link.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { expect, labView, test } from '../support/lab-page.ts';

/** Orders enough that there is always a next move. */
const moves = Array.from({ length: 12 }, (_, order): Move => {
  const data = { customerId: 'customer-1', total: 10 };
  const command = { type: 'CreateOrder', aggregateType: 'Order', aggregateId: `many-${order}`, data };
  return { kind: 'send', intent: `c${order}`, to: `order-service-${1 + (order % 2)}`, command };
});
const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 3 };
const longRun = { setup, story: null, moves, position: moves.length, broken: [] };

test('on a disk that is really full the run says so, and goes on where it was once there is space', async ({
  hosting,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const disk = join(profile, 'Default', 'IndexedDB');
  mkdirSync(disk, { recursive: true });
  const isMounted = mountSmall(disk);
  // Where nobody may mount a disk, the rest is tried on a disk that has space: what is said of it is not.
  if (!isMounted)
    testInfo.annotations.push({ type: 'not tried', description: 'no small disk can be mounted here' });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser('whole'),
    args: [...testBrowserArguments],
  });
  try {
    const lab = labView(await context.newPage());
    const { notices, problems } = lab.texts;
    // Which one depends on whose write met the full disk first: this run's, or another database's.
    const isFullSaid = new RegExp(`${problems['storage-full']}|${problems['storage-lost']}`);
    await lab.page.goto(`${hosting.url}?lang=ko#/run/${await encodeRun(longRun)}`);
    await expect(lab.scrubber).toBeVisible();
    const alert = lab.page.getByRole('alert');
    let asked = (await lab.at()).head + 1;
    if (isMounted) {
      fill(disk);
      // What the browser has set aside before takes some moves yet.
      for (let press = 0; press < 60 && !(await alert.isVisible()); press += 1) {
        const { head } = await lab.at();
        asked = head + 1;
        await lab.page.keyboard.press('ArrowRight');
        await expect.poll(async () => (await alert.isVisible()) || (await lab.at()).head > head).toBe(true);
      }
      await expect(alert).toHaveText(isFullSaid);
    }
    const { head } = await lab.at();
    if (isMounted) {
      const retry = alert.getByRole('button', { name: notices.retry });
      // Each attempt finds the disk as full as the one before.
      for (const attempt of [1, 2]) {
        await retry.click();
        await expect(alert, `attempt ${attempt}`).toHaveText(isFullSaid);
        await lab.expectAt(head, head);
      }
      rmSync(join(disk, 'filler'));
      await retry.click();
      await expect(alert).toHaveCount(0);
    }
    // What was asked for last is made now, unless another database's write had met the full disk before it was begun.
    await expect
      .poll(async () => {
        const { head: now } = await lab.at();
        if (now < asked) await lab.page.keyboard.press('ArrowRight');
        return now;
      })
      .toBeGreaterThanOrEqual(asked);
    await lab.pressOn();
    await lab.pressOn();
    await lab.page.reload();
    // The browser that has just opened its database anew may still lose what it confirms last.
    await expect.poll(async () => (await lab.at()).head).toBeGreaterThanOrEqual(asked);
    await expect(lab.page.getByRole('alert')).toHaveCount(0);
    await lab.pressOn();
  } finally {
    await context.close();
    if (isMounted) execFileSync('umount', ['-l', disk]);
  }
});

test('a run whose data are deleted under it is told, and kept anew when one tries again', async ({
  page,
  context,
}) => {
  const lab = labView(page);
  const { notices, problems } = lab.texts;
  await lab.open('#/story/lost-update');
  await lab.pressOn();
  const { head } = await lab.at();
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  for (const round of [0, 1]) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await page.keyboard.press('ArrowRight');
    const alert = page.getByRole('alert').filter({ hasText: problems['run-deleted'] });
    await expect(alert).toBeVisible();
    await lab.expectAt(head + round, head + round);
    await alert.getByRole('button', { name: notices.retry }).click();
    await expect(alert).toHaveCount(0);
    await lab.expectAt(head + round + 1, head + round + 1);
  }
  await page.reload();
  await lab.expectAt(head + 2, head + 2);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a run that came in a link is found again though the list of runs has lost its line', async ({
  page,
}) => {
  const lab = labView(page);
  await lab.open('#/sandbox');
  await lab.button(lab.texts.shell.share).click();
  const link = await page.getByRole('textbox', { name: lab.texts.share.link }).inputValue();
  await page.goto('about:blank');
  await lab.open(link.replace(/^[^#]*/, ''));
  const address = await lab.keptAt();
  await page.evaluate(async () => {
    const settled = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done) => request.addEventListener('success', () => done(request.result)));
    const list = await settled(indexedDB.open('replayground'));
    await settled(list.transaction(['runs'], 'readwrite').objectStore('runs').clear());
    list.close();
  });
  await page.goto('about:blank');
  await lab.open(address);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** A disk of a few megabytes; answers whether this machine lets us have one. */
function mountSmall(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Takes the last byte. */
function fill(folder: string): void {
  const file = openSync(join(folder, 'filler'), 'w');
  const block = Buffer.alloc(4096);
  while (statfsSync(folder).bavail > 0) writeSync(file, block);
  closeSync(file);
}
