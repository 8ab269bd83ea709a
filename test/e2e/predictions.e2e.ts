import type { Page } from '@playwright/test';
import { expect, labView, playToPress, test, type LabView } from '../support/lab-page.ts';
import { languages } from '../../src/i18n/languages.ts';

const story = 'mailed-twice';

/** The relay dies and comes back. */
async function playOn(lab: LabView): Promise<void> {
  await lab.pressOn();
  await playToPress(lab);
  await lab.pressOn();
  await playToPress(lab);
}

const answer = (page: Page, name: string | undefined) =>
  page.getByRole('radio', { name: name ?? '', exact: true });

for (const language of languages)
  test(`what the reader expects is set beside what the run says, in ${language}`, async ({ page }) => {
    const lab = labView(page, language);
    const words = lab.texts.story;
    const { question, answers } = lab.told(story);
    await lab.open(`#/story/${story}`);
    await expect(lab.story.getByRole('group', { name: question })).toContainText(words.predict);
    await answer(page, answers['never']).click();
    await page.keyboard.press('ArrowDown');
    await expect(answer(page, answers['once'])).toBeChecked();
    await expect(lab.story).not.toContainText(words.unforeseen);

    await playOn(lab);
    await expect(lab.story).toContainText(words.unforeseen);
    await expect(lab.story).toContainText(words.expected(answers['once'] ?? ''));
    await expect(lab.story).toContainText(words.came(answers['twice'] ?? ''));

    await lab.press.click();
    await expect(lab.story.getByRole('group', { name: question })).toContainText(words.predictAgain);
    await answer(page, answers['once']).click();
    await playOn(lab);
    await expect(lab.story).toContainText(words.foreseen);
    await expect(lab.story).toContainText(words.came(answers['once'] ?? ''));
  });

test('a remote goes on though the focus is on an answer', async ({ page }) => {
  const lab = labView(page);
  await lab.open(`#/story/${story}`);
  await answer(page, lab.told(story).answers['once']).click();
  const { head } = await lab.at();
  await lab.key('PageDown', head + 1, head + 1);
  await lab.key('PageUp', head, head + 1);
});
