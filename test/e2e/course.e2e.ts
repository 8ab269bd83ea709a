import { courseAddress } from '../../src/app/addresses.ts';
import { present } from '../../src/base/assert.ts';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { lessonLanguages } from '../support/every-lesson.ts';
import { readings } from '../support/every-reading.ts';
import { expect, labView, test } from '../support/lab-page.ts';

for (const language of ['en', 'ko'] as const)
  test(`a course is begun with the example, opened, reloaded and gone into, in ${language}`, async ({
    page,
  }) => {
    const words = readings[language].course;
    const { titles } = lessonLanguages[language];
    const lab = labView(page, language);
    await page.goto(`./?lang=${language}#/`);
    await page.getByRole('link', { name: lessonLanguages[language].words.courses }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expectNothingFoundInBothThemes(page, 'where courses are opened');

    const file = (text: string) => ({
      name: 'course.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles(file('{'));
    await expect(page.getByRole('alert')).toContainText(words.bad['not-readable']('json'));

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words.example }).click();
    await chooser.setInputFiles(await (await saving).path());
    await expect(
      page.getByRole('heading', { level: 1, name: words.exampleText.title, exact: true }),
    ).toBeVisible();
    await expectNothingFoundInBothThemes(page, 'a course');
    await page.reload();
    await expect(page.getByRole('link', { name: present(titles['outbox'], 'a title') })).toBeVisible();
    await page.getByRole('link', { name: words.exampleText.moment }).click();
    await expect(page).toHaveURL(/[?&]hide=explorer#\/story\//);
    await expect(lab.button(lab.texts.transport.play)).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: words.another }).click();
    await expect(page.getByRole('button', { name: words.example })).toBeVisible();
  });

test('a link that carries no course says so, and how to go on', async ({ page }) => {
  const words = readings.en.course;
  await page.goto(`./?lang=en${courseAddress('AAAA')}`);
  await expect(page.getByRole('alert')).toContainText(words.bad['not-readable']('link'));
  await expect(page.getByRole('button', { name: words.example })).toBeVisible();
});
