import { readFile } from 'node:fs/promises';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test } from '../support/lab-page.ts';
import { pressUntil } from '../support/press-until.ts';

test('a story is seen as a sequence: its moment, its copy, and each row leads to its move', async ({
  page,
}) => {
  const lab = labView(page);
  const { sequence: words, shell } = lab.texts;
  await lab.open('#/story/delivered-again');
  await pressUntil(lab, 'cure');
  await page.getByRole('tab', { name: shell.panels.sequence }).click();
  const rows = page.getByTestId('sequence').getByRole('button');
  const here = page.getByTestId('sequence').locator('[aria-current="step"]');
  await expect(here).toBeInViewport();
  const { head } = await lab.at();
  await expectNothingFoundInBothThemes(page, 'the sequence at the end of a story');
  const copy = rows.filter({ hasText: words.notes.copy(2) }).first();
  await copy.scrollIntoViewIfNeeded();
  const number = Number(await copy.getAttribute('data-move'));
  expect(number).toBeLessThan(head);
  await expect(copy).toHaveAccessibleName(new RegExp(`^${number}\\. .*${words.copyAloud(1)}`));
  await copy.click();
  await lab.expectAt(number, head);
  await expect(here).toHaveAttribute('data-move', String(number));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await lab.at()).position).toBeLessThan(number);
  await expect(here).toBeInViewport();
});

test('what it shows is saved as a picture, up to the move that is shown', async ({ page }) => {
  const lab = labView(page, 'en');
  const { sequence: words, shell } = lab.texts;
  await lab.open('#/story/lost-after-commit');
  for (let press = 0; press < 3; press += 1) await lab.pressOn();
  await page.getByRole('tab', { name: shell.panels.sequence }).click();
  const { position } = await lab.at();
  for (const format of ['svg', 'png'] as const) {
    await lab.button(words.exports.label).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: words.exports[format] }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`replayground-sequence.${format}`);
    const bytes = await readFile(await download.path());
    if (format === 'svg') expect(bytes.toString()).toContain(`up to move ${position}</title>`);
    else expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  }
});

test('on a phone the lanes scroll sideways, with their names', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const lab = labView(page);
  await lab.open('#/story/delivered-again');
  await page.getByRole('tab', { name: lab.texts.shell.panels.sequence }).click();
  const diagram = page.getByTestId('sequence');
  await diagram.scrollIntoViewIfNeeded();
  const client = diagram.getByText(lab.texts.placeWords.roles.client, { exact: true });
  const nameAt = async (): Promise<number> => (await client.boundingBox())?.x ?? Number.NaN;
  await diagram.evaluate((box) => box.scrollTo({ left: 0 }));
  const before = await nameAt();
  await diagram.evaluate((box) => box.scrollTo({ left: 60, top: 60 }));
  await expect.poll(nameAt).toBeCloseTo(before - 60, 0);
  const [name, box] = [await client.boundingBox(), await diagram.boundingBox()];
  expect(name?.y ?? 0).toBeGreaterThanOrEqual(box?.y ?? Number.NaN);
  await expectNothingFoundInBothThemes(page, 'the sequence on a phone');
});
