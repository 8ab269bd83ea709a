import { expectNothingFound, expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test, type LabView } from '../support/lab-page.ts';

/** A message on its way: the relay has published it and is about to mark its row. */
const story = '#/story/mailed-twice';
const name = 'OrderCreated #3';

const barOf = ({ page, texts }: LabView) => page.getByRole('region', { name: texts.inspector.follow.bar });

for (const language of ['ko', 'en'] as const)
  test(`a message is followed by keyboard through time and into other futures, ${language}`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { traced } = lab.texts;
    const { follow } = lab.texts.inspector;
    const bar = barOf(lab);
    await lab.open(story);
    const { head } = await lab.at();
    await expect(bar).toHaveCount(0);

    await page.keyboard.press('m');
    await expect(bar).toContainText(follow.following(name));
    await expect(bar).toContainText(follow.published(1));
    await expect(lab.place('relay')).toHaveAttribute('data-followed', 'true');
    await expect(lab.place('projection')).toHaveAttribute('data-followed', 'false');

    // Going on extends it, going back takes back what was not yet.
    for (let count = 1; count <= 16; count += 1) await lab.key('ArrowRight', head + count, head + count);
    await expect(bar).toContainText(follow.published(2));
    const before = await page.locator('[data-followed="true"]').count();
    await lab.key('Home', 0, head + 16);
    await expect(bar).toContainText(follow.uncommitted);
    await expect(page.locator('[data-place][data-followed="true"]')).toHaveCount(0);
    await lab.key('End', head + 16, head + 16);
    await expect(page.locator('[data-followed="true"]')).toHaveCount(before);

    // The trace is narrowed to it.
    const all = page.getByTestId('trace').getByRole('listitem');
    await page.getByRole('combobox', { name: traced.kind }).selectOption({ label: traced.chain });
    const size = async () => Number(await all.first().getAttribute('aria-setsize'));
    await expect.poll(size).toBeLessThan(head + 16);
    for (const row of await all.all()) await expect(row).toContainText(follow.inChain);
    await page.getByRole('combobox', { name: traced.kind }).selectOption({ label: traced.all });
    await page.getByRole('combobox', { name: traced.kind }).blur();

    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(page.locator('[data-followed="true"]')).toHaveCount(0);
  });

test('a row of the outbox and a record of the broker have the same chain, by keyboard', async ({ page }) => {
  const lab = labView(page, 'en');
  const { inspector, shell } = lab.texts;
  await lab.open(story);
  await page.getByRole('tab', { name: shell.panels.tables }).click();
  for (const table of [/^outbox/, /^Order\/0/]) {
    await page.getByRole('button', { name: table }).click();
    const button = page.getByRole('row').getByRole('button', { name: inspector.follow.follow(name) });
    await button.first().focus();
    await page.keyboard.press('Enter');
    await expect(barOf(lab)).toContainText(inspector.follow.following(name));
    await expect(button.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('row').filter({ hasText: inspector.follow.inChain })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(barOf(lab)).toHaveCount(0);
  }
});

test('axe finds nothing while something is followed', async ({ page }) => {
  const lab = labView(page);
  await lab.open(story);
  await page.keyboard.press('m');
  await expect(barOf(lab)).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'the trace of what is followed');
  await page.getByRole('tab', { name: lab.texts.shell.panels.tables }).click();
  await expectNothingFoundInBothThemes(page, 'the tables of what is followed');
});

test('on a phone a message is followed by thumb, and what says so covers nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  const lab = labView(page);
  const { shell, inspector } = lab.texts;
  await lab.open(story);
  await page.getByRole('tab', { name: shell.panels.trace }).tap();
  const button = page
    .getByTestId('trace')
    .getByRole('button', { name: inspector.follow.follow(name) })
    .last();
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await button.tap();
  await expect(barOf(lab)).toContainText(inspector.follow.following(name));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [list, bar] = [await page.getByTestId('trace').boundingBox(), await barOf(lab).boundingBox()];
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await expectNothingFound(page, 'a phone that follows');
  await lab.button(inspector.follow.stop).tap();
  await expect(barOf(lab)).toHaveCount(0);
  await context.close();
});
