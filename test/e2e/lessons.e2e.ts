import { closingStep, lessonAddress } from '../../src/app/addresses.ts';
import { present } from '../../src/base/assert.ts';
import { expectNothingFound, expectNothingFoundInBothThemes } from '../support/axe.ts';
import { lessonLanguages } from '../support/every-lesson.ts';
import { expect, labView, test } from '../support/lab-page.ts';

const id = 'publish-after-commit';

for (const language of ['ko', 'en'] as const)
  test(`a lesson is found at home, begun, gone on with and closed, in ${language}`, async ({ page }) => {
    const { words, titles, told } = lessonLanguages[language];
    const text = present(told[id], id);
    await page.goto(`./?lang=${language}#/`);
    await page.getByRole('link', { name: present(titles[id], id), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: present(titles[id], id) })).toBeVisible();
    await expect(page.getByText(text.belief)).toBeVisible();
    await expectNothingFoundInBothThemes(page, 'the first page of a lesson');

    await page.getByRole('link', { name: words.begin, exact: true }).click();
    const episode = page.getByRole('region', { name: words.panel, exact: true });
    const press = page.getByTestId('press');
    const first = present(text.episodes['outage'], 'the first episode');
    await expect(episode).toContainText(first.watch);
    await episode.getByRole('radio', { name: first.answers['both'] ?? '' }).check();
    for (const name of ['committed', 'refused', 'heard', 'lost']) {
      const beat = present(first.beats[name], name);
      await expect(async () => {
        if (!((await episode.textContent()) ?? '').includes(beat.name)) await press.click();
        await expect(episode).toContainText(beat.name, { timeout: 1 });
      }).toPass();
    }
    await expect(episode.getByTestId('seen')).toContainText(first.seen);
    await expect(episode).toContainText(first.answers['change-only'] ?? '');
    await expectNothingFound(page, 'the end of an episode');

    // Each press at its end leads on: here to the next episode.
    await expect(press).toHaveText(words.toNext(text.steps['crash'] ?? ''));
    await press.click();
    await expect(episode).toContainText(text.episodes['crash']?.watch ?? '');
    await page.reload();
    await expect(episode).toContainText(text.episodes['crash']?.watch ?? '');
    await page.goBack();
    await expect(episode.getByTestId('seen')).toContainText(first.seen);

    await page.goto(`./?lang=${language}&again${lessonAddress(id)}`);
    await expect(page.getByTestId('go-on')).toHaveText(words.goOn(text.steps['crash'] ?? ''));
  });

test('a question at the end is answered by a run, which can be opened', async ({ page }) => {
  const { words, told } = lessonLanguages.en;
  const closing = present(told[id]?.closing['in-a-finally'], 'the second question');
  await page.goto(`./?lang=en${lessonAddress(id, closingStep)}`);
  const question = page.getByRole('listitem').filter({ hasText: closing.question });
  await question.getByRole('radio', { name: closing.answers['both'] ?? '' }).check();
  await question.getByRole('button', { name: words.check }).click();
  await expect(question).toContainText(words.wrong(closing.answers['change-only'] ?? ''));
  await expect(question).toContainText(closing.why);
  await expectNothingFoundInBothThemes(page, 'the last page of a lesson');
  await question.getByRole('link', { name: words.openRun }).click();
  const { scrubber } = labView(page, 'en');
  await expect(scrubber).toHaveValue('0');
  await expect(scrubber).not.toHaveAttribute('max', '0');
});

test('what is to be done oneself stands in the lesson, and its cure is tried there, too', async ({
  page,
}) => {
  const { words, told } = lessonLanguages.en;
  const text = present(told['outbox'], 'the lesson');
  const lab = labView(page, 'en');
  await lab.open(lessonAddress('outbox', 'lose-it-all-the-same'));
  await expect(page.getByRole('navigation', { name: words.stepsNav })).toBeVisible();
  // What the words of the field mean is said beside each step, and all of the glossary is a way from there.
  await page.getByRole('button', { name: words.termsShort, exact: true }).click();
  const terms = page.getByRole('dialog', { name: words.terms });
  await expect(terms.getByRole('link').first()).toHaveAttribute('href', /^#\/glossary\/./);
  await expectNothingFound(page, 'the words of a lesson beside a step');
  await page.keyboard.press('Escape');
  await expect(terms).toHaveCount(0);
  await lab.button(lab.texts.challenges.prove).click();
  await expect(page.getByText(text.challenges['lose-it-all-the-same']?.cured ?? '')).toBeVisible();
  const next = page.getByTestId('lesson-next');
  await expect(next).toHaveText(words.toNext(text.steps['everybody-but-the-client'] ?? ''));
  await next.click();
  await expect(page.getByText(text.challenges['everybody-but-the-client']?.brief ?? '')).toBeVisible();
  await expectNothingFound(page, 'a challenge of a lesson');
});
