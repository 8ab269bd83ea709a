import { expect, labView, test } from '../support/lab-page.ts';
import { loadGlossary } from '../support/load-glossary.ts';

for (const language of ['ko', 'en'] as const)
  test(`a word is looked up, one reads on, and back is where one was, in ${language}`, async ({ page }) => {
    const { shell } = labView(page, language).texts;
    const { terms, count } = await loadGlossary(language);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./?lang=${language}#/`);
    await page.getByRole('main').getByRole('link', { name: shell.pages.glossary, exact: true }).click();
    await expect(page).toHaveTitle(new RegExp(`^${shell.pages.glossary} `));
    const field = page.getByRole('searchbox');
    await field.fill('멱등 컨');
    await expect(page.getByRole('status')).toHaveText(count(1));
    await page.getByRole('link', { name: terms.inbox.name, exact: true }).click();
    await expect(page).toHaveURL(/#\/glossary\/inbox$/);
    await expect(page).toHaveTitle(new RegExp(`^${terms.inbox.name} `));
    const inbox = page.getByRole('heading', { name: terms.inbox.name, exact: true }).getByRole('link');
    await expect(inbox).toBeFocused();
    await expect(inbox).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/#\/glossary$/);
    await expect(field).toHaveValue('멱등 컨');
    await expect(page.getByRole('status')).toHaveText(count(1));
    await page.goBack();
    await expect(page).toHaveURL(/#\/$/);
  });

test('the help leads there, and back is the moment of the run that one left', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open('#/story/lost-after-commit');
  await lab.pressOn();
  const { head } = await lab.at();
  await lab.button(lab.texts.shell.help).click();
  await page.getByRole('dialog').getByRole('link', { name: lab.texts.legend.glossary }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('slider').first()).toBeVisible();
  expect((await lab.at()).head).toBe(head);
});
