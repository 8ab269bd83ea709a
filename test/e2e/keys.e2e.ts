import type { Page } from '@playwright/test';
import { expect, labView, test } from '../support/lab-page.ts';
import { pressAtOnce } from '../support/press-at-once.ts';

/** Kept down: the browser sends the key again and again. */
async function hold(page: Page, key: string, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

for (const key of ['.', 'b'])
  test(`a remote’s “${key}” makes the page black, and again brings it back as it was`, async ({ page }) => {
    const lab = labView(page, 'en');
    const { shell } = lab.texts;
    await lab.open();
    const { head } = await lab.at();
    await lab.press.focus();
    await page.keyboard.press(key);
    const blank = page.getByText(shell.isBlank);
    await expect(blank).toBeVisible();
    // It lies over everything, is said aloud, and takes no focus.
    await expect(page.getByRole('status').filter({ hasText: shell.isBlank })).toHaveCount(1);
    const over = await page.evaluate(() =>
      [
        [1, 1],
        [innerWidth / 2, innerHeight / 2],
        [innerWidth - 2, innerHeight - 2],
      ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.textContent),
    );
    expect(over).toEqual([shell.isBlank, shell.isBlank, shell.isBlank]);
    await expect(lab.press).toBeFocused();
    await page.keyboard.press(key);
    await expect(blank).toHaveCount(0);
    // Nor does any other key do more than bring it back.
    for (const other of ['PageDown', 'Enter', ' ', 'e', 'Escape']) {
      await page.keyboard.press(key);
      await expect(blank).toBeVisible();
      await page.keyboard.press(other);
      await expect(blank).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await lab.expectAt(head, head);
    await expect(lab.press).toBeFocused();
    await lab.key('PageDown', head + 1, head + 1);
    await lab.key('PageUp', head, head + 1);
  });

test('a black page stands still', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open();
  await lab.button(lab.texts.transport.play).first().click();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(lab.button(lab.texts.transport.play).first()).toBeVisible();
});

test('a key kept down plays once and steps on, and leaves to the reader what is the reader’s', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  await lab.open();
  const { head } = await lab.at();
  await page.keyboard.press('ArrowRight');
  await lab.expectAt(head + 1, head + 1);
  await hold(page, 'ArrowRight', 3);
  await lab.expectAt(head + 4, head + 4);
  await hold(page, 'ArrowLeft', 4);
  await lab.expectAt(head, head + 4);
  await hold(page, 'ArrowRight', 2);
  await lab.expectAt(head + 2, head + 4);
  // Slow enough to be met playing.
  const { speed, speedOf, play, pause } = lab.texts.transport;
  await lab.open('#/story/mailed-twice');
  await page.getByRole('combobox', { name: speed }).selectOption({ label: speedOf(0.25) });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await hold(page, ' ', 6);
  await expect(lab.button(pause).first()).toBeVisible();
  await hold(page, ' ', 6);
  await expect(lab.button(play).first()).toBeVisible();
});

test('the story’s button makes one move a press, by a double click or by Enter kept down', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  await lab.open();
  const { head } = await lab.at();
  await lab.press.dblclick();
  await lab.expectAt(head + 1, head + 1);
  await lab.press.click();
  await lab.expectAt(head + 2, head + 2);
  await lab.press.focus();
  await hold(page, 'Enter', 5);
  await lab.expectAt(head + 3, head + 3);
  await page.keyboard.press('Enter');
  await lab.expectAt(head + 4, head + 4);
});

test('a double click sends once, two clicks send twice', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open('#/sandbox');
  const send = lab.button(lab.texts.controls.sending.send);
  await send.dblclick();
  await lab.expectAt(1, 1);
  await send.click();
  await lab.expectAt(2, 2);
  await page.getByRole('textbox').first().press('Enter');
  await lab.expectAt(3, 3);
});

test('a double click on a next move makes that move only', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open();
  const { head } = await lab.at();
  await page
    .getByRole('region', { name: lab.texts.shell.panels.moves, exact: true })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .dblclick();
  await lab.expectAt(head + 1, head + 1);
  await page.keyboard.press('ArrowLeft');
  await lab.expectAt(head, head + 1);
});

test('a lab takes its keys as soon as it stands', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open();
  const { head } = await lab.at();
  expect(head).toBeGreaterThan(0);
  await lab.expectAt(head, head);
  await pressAtOnce(page, 'input[type="range"]', 'Home');
  await lab.open();
  await lab.expectAt(0, head);
});
