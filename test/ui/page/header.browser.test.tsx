import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { Header } from '../../../src/ui/page/header.tsx';
import { labAt } from '../fixtures/lab-at.ts';
import { renderLab } from '../fixtures/render-lab.tsx';

const none = (): void => undefined;
const titles = languages.flatMap((language) =>
  Object.values(textsOf(language).stories).map(({ title }) => [title, language] as const),
);

test.each(titles)('the title “%s” is whole on a phone, in %s', async (title, language) => {
  await page.viewport(390, 844);
  renderLab(
    <Header title={title} status={null} onHelp={none} onShare={none} />,
    labAt({ moveCount: 0 }),
    language,
  );
  const heading = page.getByRole('heading', { name: title });
  await expect.element(heading).toBeVisible();
  const element = heading.element();
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = new Set([...range.getClientRects()].map(({ top }) => top));
  expect(lines.size).toBeLessThanOrEqual(2);
  expect(element.scrollWidth).toBe(element.clientWidth);
});

test('the other pages stand in the header of a desk, and in a menu on a phone', async () => {
  const { shell } = textsOf('en');
  const hrefs = (role: 'link' | 'menuitem') =>
    page
      .getByRole(role)
      .elements()
      .map((element) => element.getAttribute('href'));
  await page.viewport(1280, 720);
  const header = <Header title="A run" status={null} onHelp={none} onShare={none} />;
  renderLab(header, labAt({ moveCount: 0 }), 'en');
  await expect.element(page.getByRole('navigation', { name: shell.pages.label })).toBeVisible();
  expect(hrefs('link')).toEqual(['#/', '#/stories', '#/sandbox', '#/matrix', '#/challenges']);
  await page.viewport(390, 844);
  const menu = page.getByRole('button', { name: shell.pages.label });
  await expect.element(menu).toBeVisible();
  const { width, height } = menu.element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await menu.click();
  await expect.element(page.getByRole('menuitem', { name: shell.pages.matrix })).toBeVisible();
  expect(hrefs('menuitem')).toEqual(['#/', '#/stories', '#/sandbox', '#/matrix', '#/challenges']);
});
