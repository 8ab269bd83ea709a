import { lessonAddress, progressAddress, teachingStep } from '../../src/app/addresses.ts';
import { present } from '../../src/base/assert.ts';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { lessonLanguages } from '../support/every-lesson.ts';
import { readings } from '../support/every-reading.ts';
import { expect, labView, test } from '../support/lab-page.ts';

const words = readings.en.progress;
const own = 'lose-it-all-the-same';
const brokenRun = { id: own, bestLength: 12, bestRun: '#/run/abc', shortestLength: 12, isCureShown: false };
const file = (text: string) => ({
  name: 'progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const good = JSON.stringify({
  format: 'replayground-progress',
  version: 1,
  lessons: [{ id: 'outbox', done: ['closing'], answers: {} }],
  challenges: [brokenRun],
});

test('a cure that was shown is listed, goes along as a file, and comes back from it', async ({ page }) => {
  const lab = labView(page, 'en');
  await page.goto(`./?lang=en${progressAddress}`);
  await expect(page.getByText(words.nothing)).toBeVisible();
  await lab.open(lessonAddress('outbox', own));
  await lab.button(lab.texts.challenges.prove).click();
  const cured = present(
    lessonLanguages.en.told['outbox']?.challenges[own]?.cured,
    'what is said of the cure',
  );
  await expect(page.getByText(cured)).toBeVisible();

  await page.goto(`./?lang=en&again${progressAddress}`);
  await expect(page.getByText(words.cureShown)).toBeVisible();
  await page.getByRole('textbox', { name: words.name }).fill('Ada');
  await expect(page.getByRole('heading', { level: 1, name: words.of('Ada') })).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'what was broken and cured');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const saved = await (await saving).path();

  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(file('{"format":"other"}'));
  await expect(page.getByRole('alert')).toContainText(words.bad['wrong-shape']('progress.format'));
  await chooser.setInputFiles(file(good));
  await expect(page.getByText(words.added)).toBeVisible();
  const run = page.getByRole('link', { name: /^Open the run/ });
  await expect(run).toHaveAttribute('href', '#/run/abc');
  // What came before is still there, and reading the older file takes nothing away.
  await chooser.setInputFiles(saved);
  await expect(page.getByText(words.added)).toBeVisible();
  await expect(page.getByText(words.cureShown)).toBeVisible();
  await expect(run).toHaveAttribute('href', '#/run/abc');
});

test('the first file that is read says so and is listed, also where nothing can be kept', async ({
  page,
}) => {
  const title = present(lessonLanguages.en.titles['outbox'], 'a title');
  await page.goto(`./?lang=en${progressAddress}`);
  await page.locator('input[type=file]').setInputFiles(file(good));
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByText(words.added)).toBeVisible();

  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(`./?lang=en&again${progressAddress}`);
  await expect(page.getByText(words.nothing)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file(good));
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByText(words.onlyHere)).toBeVisible();
});

for (const language of ['en', 'ko'] as const)
  test(`a teacher has the questions of a lesson, and links without what a class need not see, in ${language}`, async ({
    page,
  }) => {
    const said = readings[language].teaching;
    const { titles, told, words: lessonWords } = lessonLanguages[language];
    const lab = labView(page, language);
    await page.goto(`./?lang=${language}${lessonAddress('outbox')}`);
    await page.getByRole('link', { name: lessonWords.teaching }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: said.title(present(titles['outbox'], 'a title')) }),
    ).toBeVisible();
    const episode = present(Object.values(present(told['outbox'], 'a lesson').episodes)[0], 'an episode');
    await expect(page.getByText(episode.question, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: said.openRun })).toHaveCount(3);
    await expectNothingFoundInBothThemes(page, 'a page for teachers');
    await page.getByRole('checkbox', { name: said.controls.faults }).check();
    await page.getByRole('checkbox', { name: said.controls.explorer }).check();
    await page.getByRole('link', { name: said.open }).first().click();
    await expect(page).toHaveURL(/[?&]hide=faults,explorer#\/lesson\/outbox\//);
    await expect(lab.button(lab.texts.transport.play)).toBeVisible();
    await page.getByTestId('tools').click();
    await expect(lab.button(lab.texts.shell.panels.faults)).toHaveCount(0);
    // As long as one stays in the lesson.
    await page.getByRole('navigation', { name: lessonWords.stepsNav }).getByRole('link').nth(2).click();
    await expect(page).toHaveURL(/[?&]hide=faults,explorer#\/lesson\/outbox\//);
    await page.goto(`./?lang=${language}&again${lessonAddress('outbox', teachingStep)}`);
    await page.getByRole('link', { name: said.open }).first().click();
    // That all tools are wanted is remembered.
    await expect(lab.button(lab.texts.shell.panels.faults)).toBeVisible();
  });
