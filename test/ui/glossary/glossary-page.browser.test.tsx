import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { glossaryAddress } from '../../../src/app/addresses.ts';
import { languages, type Language } from '../../../src/i18n/language.ts';
import { loadGlossary } from '../../support/load-glossary.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { loadGlossaryPage } from '../../../src/ui/glossary/load-glossary-page.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

async function open(id: string | null, language: Language = 'en'): Promise<void> {
  history.replaceState(null, '');
  const GlossaryPage = await loadGlossaryPage();
  renderLab(<GlossaryPage hash={glossaryAddress(id)} />, labAt({ moveCount: 0 }), language);
  await expect.element(page.getByRole('searchbox')).toBeVisible();
}

const cardNames = (): readonly string[] =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent);

test.each(languages)(
  'a term that the address names has the focus, is in sight and in the title, in %s',
  async (language) => {
    await page.viewport(390, 844);
    await open('pivot', language);
    const { terms } = await loadGlossary(language);
    const link = page.getByRole('heading', { name: terms.pivot.name, exact: true }).getByRole('link');
    await expect.element(link).toHaveFocus();
    await expect.element(link).toBeInViewport();
    expect(document.title).toContain(`${terms.pivot.name} – ${textsOf(language).shell.pages.glossary}`);
  },
);

test('so has a group', async () => {
  await open('asking');
  const { groups } = await loadGlossary('en');
  const heading = page.getByRole('heading', { name: groups.asking, exact: true });
  await expect.element(heading).toHaveFocus();
  await expect.element(heading).toBeInViewport();
  expect(document.title).toContain(groups.asking);
});

test('an address that names none says so, and all are there', async () => {
  await open('blockchain');
  const { unknown, count } = await loadGlossary('en');
  await expect.element(page.getByRole('alert')).toHaveTextContent(unknown);
  await expect.element(page.getByRole('status')).toHaveTextContent(count(135));
});

test.each([
  ['ko', 'idempotent', ['멱등', '멱등 컨슈머']],
  ['en', '멱등 컨', ['idempotent consumer']],
] as const)('in %s %s leaves what it names, by keyboard alone', async (language, sought, left) => {
  await open(null, language);
  const { count } = await loadGlossary(language);
  await page.getByRole('searchbox').click();
  await userEvent.keyboard(sought);
  await expect.poll(cardNames).toEqual(left);
  await expect.element(page.getByRole('status')).toHaveTextContent(count(left.length));
  // On from the field to the first term, and to what is related to it.
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe(left[0]);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('href')).toMatch(/^#\/glossary\/[a-z-]+$/);
});

test('what fits no term says so', async () => {
  await open(null);
  const { nothingFound } = await loadGlossary('en');
  await page.getByRole('searchbox').fill('blockchain');
  await expect.element(page.getByRole('status')).toHaveTextContent(nothingFound('blockchain'));
  expect(cardNames()).toEqual([]);
});
