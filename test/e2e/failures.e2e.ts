import { readFile } from 'node:fs/promises';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expect, labView, playToPress, test } from '../support/lab-page.ts';
import { readRunText } from '../support/every-scenario.ts';

test('without IndexedDB the lab runs in memory, says so and still exports', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const lab = labView(page);
  await lab.open();
  const notice = page.getByRole('status').filter({ hasText: lab.texts.notices.memory['not-supported'] });
  await expect(notice).toBeVisible();
  for (let press = 0; press < 3; press += 1) await lab.pressOn();
  await lab.expectLight('no-lost-event', 'will-break');
  const downloading = page.waitForEvent('download');
  await notice.getByRole('button', { name: lab.texts.notices.export }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const { head } = await lab.at();
  expect(readRunText(text)).toMatchObject({ ok: true, value: { position: head } });
});

test('a full disk pauses the run, offers export and retry, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    for (const method of ['add', 'put'] as const) {
      const original = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...parameters) {
        const { dataset } = document.documentElement;
        if (dataset['disk'] === 'full') {
          dataset['refused'] = String(Number(dataset['refused'] ?? 0) + 1);
          throw new DOMException('No space is left.', 'QuotaExceededError');
        }
        return original.apply(this, parameters);
      };
    }
  });
  const disk = async (state: 'full' | 'free'): Promise<void> =>
    page.evaluate((said) => {
      document.documentElement.dataset['disk'] = said;
    }, state);
  const refused = async (): Promise<number> =>
    page.evaluate(() => Number(document.documentElement.dataset['refused'] ?? 0));
  const lab = labView(page);
  const { notices, problems, transport } = lab.texts;
  await lab.open('#/story/lost-update');
  await lab.pressOn();
  const { head } = await lab.at();

  await disk('full');
  await page.keyboard.press('ArrowRight');
  const alert = page.getByRole('alert').filter({ hasText: problems['storage-full'] });
  await expect(alert).toBeVisible();
  await lab.expectAt(head, head);
  await page.keyboard.press('Space');
  await expect(alert).toBeVisible();
  await expect(lab.button(transport.play)).toBeVisible();
  await lab.expectAt(head, head);

  const downloading = page.waitForEvent('download');
  await alert.getByRole('button', { name: notices.export }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(readRunText(text)).toMatchObject({ ok: true, value: { position: head } });

  const before = await refused();
  await alert.getByRole('button', { name: notices.retry }).click();
  // The notice stands there all along: what is to be awaited is that it was tried, and refused again.
  await expect.poll(refused).toBeGreaterThan(before);
  await expect(alert).toBeVisible();
  await disk('free');
  await alert.getByRole('button', { name: notices.retry }).click();
  await expect(alert).toHaveCount(0);
  await lab.expectAt(head + 1, head + 1);
  await page.reload();
  await lab.expectAt(head + 1, head + 1);
  await playToPress(lab);
});

test('tables that were changed behind the lab’s back are told and rebuilt', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open('#/story/lost-update');
  await lab.pressOn();
  await page.evaluate(async () => {
    const settled = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done) => request.addEventListener('success', () => done(request.result)));
    const database = await settled(indexedDB.open('replayground-run-story-lost-update'));
    const transaction = database.transaction(['order-service/entities'], 'readwrite');
    await settled(transaction.objectStore('order-service/entities').clear());
    database.close();
  });
  await page.reload();
  const { notices, problems } = lab.texts;
  const alert = page.getByRole('alert').filter({ hasText: problems['tables-differ'] });
  await expect(alert).toContainText('order-service/entities');
  await alert.getByRole('button', { name: notices.rebuild }).click();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(lab.scrubber).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await lab.pressOn();
});

test('a command that the domain refuses is told to its client, and nothing breaks', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open('#/sandbox');
  const { sending } = lab.texts.controls;
  const form = page.getByRole('region', { name: sending.title });
  await form.getByRole('combobox', { name: sending.command }).selectOption('CreateOrder');
  await form.getByRole('textbox', { name: lookUp(lab.texts.fields, 'total') }).fill('-5');
  await form.getByRole('button', { name: sending.send, exact: true }).click();
  await expect(lab.story.getByRole('button', { name: lab.texts.story.play })).toBeVisible();
  await playToPress(lab);
  await expect(page.getByTestId('trace')).toContainText(/reject|refus/i);
  for (const property of ['no-lost-event', 'effect-once', 'no-lost-update', 'read-model-correct'])
    await lab.expectLight(property, 'kept');
});
