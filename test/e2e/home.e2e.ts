import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { readings } from '../support/every-reading.ts';
import { expect, inMotion, labView, test } from '../support/lab-page.ts';

test.use(inMotion);

for (const language of ['ko', 'en'] as const)
  test(`home tells what this is, runs the first story, and leads on, in ${language}`, async ({ page }) => {
    const { texts, told } = labView(page, language);
    const { home, shell } = texts;
    const { homeRest } = readings[language];
    await page.goto(`./?lang=${language}#/`);
    await expect(page.getByRole('heading', { level: 1, name: home.title })).toBeVisible();
    const demo = page.getByRole('region', { name: home.demo });
    // It runs by itself until one says so.
    const pause = demo.getByRole('button', { name: homeRest.demoPause });
    await expect(pause).toBeVisible();
    await expect.poll(async () => demo.textContent()).toMatch(/1[3-9]/);
    await pause.click();
    const move = async (): Promise<number> =>
      Number(/\d+/.exec((await demo.getByText(/^(?:Move )?\d+(?:단계)?$/).textContent()) ?? '')?.[0]);
    const shown = await move();
    await demo.getByRole('button', { name: homeRest.demoStep }).click();
    // On to the next that is seen: steps inside of a process come with it.
    await expect.poll(move).toBeGreaterThan(shown);
    for (const way of [shell.pages.sandbox, shell.pages.matrix, shell.pages.challenges, shell.pages.glossary])
      await expect(page.getByRole('main').getByRole('link', { name: way, exact: true }).last()).toBeVisible();
    await page.getByRole('link', { name: told('mailed-twice').title }).click();
    await expect(page).toHaveURL(/#\/story\/mailed-twice/);
    await expect(page.getByRole('slider')).toBeVisible();
  });

test('with less motion the story at home stands still until it is asked for', async ({ page }) => {
  const { texts } = labView(page, 'en');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en#/');
  const demo = page.getByRole('region', { name: texts.home.demo });
  await expect(demo.getByRole('button', { name: readings.en.homeRest.demoPlay })).toBeVisible();
  await demo.getByRole('button', { name: readings.en.homeRest.demoPlay }).click();
  await expect(demo.getByRole('button', { name: readings.en.homeRest.demoPause })).toBeVisible();
});

test('home knows which stories were seen to fail and to hold', async ({ page }) => {
  const lab = labView(page, 'en');
  await page.goto('./?lang=en#/');
  const card = page.getByRole('listitem').filter({ hasText: lab.told('lost-after-commit').title });
  await expect(card).toBeVisible();
  await expect(card).not.toContainText(readings.en.homeRest.seen.broken);
  await lab.open('#/story/lost-after-commit');
  for (let press = 0; press < 12; press += 1) {
    if ((await page.getByText(lab.told('lost-after-commit').why).count()) > 0) break;
    const { head } = await lab.at();
    await lab.press.click();
    // On to the next that is seen: steps inside of a process come with it.
    await expect.poll(async () => (await lab.at()).head).toBeGreaterThan(head);
  }
  await page.goto('./?lang=en&again=1#/');
  await expect(card).toContainText(readings.en.homeRest.seen.broken);
});

test('home fits and breaks no rule of access, wide and narrow', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(`./?lang=ko&again=${String(size.width)}#/`);
    await expect(page.getByRole('button', { name: readings.ko.homeRest.demoPlay })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    await expectNothingFoundInBothThemes(page, `home, ${String(size.width)} wide`);
  }
});

test.describe('what does not come', () => {
  // The console says of itself that a file did not come.
  test.use({ quiet: [] as never });

  test('is told in its place, and comes when it is asked for again', async ({ page }) => {
    const lab = labView(page, 'en');
    await lab.open('#/story/lost-after-commit');
    await page.route(/\/assets\/help-body-[^/]*\.js$/, async (route) => route.abort());
    await lab.button(lab.texts.shell.help).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(lab.texts.boundary.notLoaded);
    await page.unrouteAll();
    await dialog.getByRole('button', { name: lab.texts.notices.retry }).click();
    await expect(dialog).toContainText(lab.texts.keys.title);
  });

  test('a language that does not come leaves the page in the one that it speaks', async ({ page }) => {
    const lab = labView(page, 'en');
    await lab.open('#/story/lost-after-commit');
    await page.route(/\/assets\/(?:page|lab|late)-texts-[^/]*\.js$/, async (route) => route.abort());
    await page.getByRole('button', { name: new RegExp(`^${lab.texts.shell.language}`) }).click();
    await page.getByRole('menuitemradio', { name: '한국어' }).click();
    await expect(page.getByRole('alert')).toContainText(lab.texts.boundary.notLoaded);
    await expect(lab.button(lab.texts.shell.help)).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: lab.texts.notices.retry }).click();
    await expect(page.getByRole('button', { name: labView(page, 'ko').texts.shell.help })).toBeVisible();
  });
});
