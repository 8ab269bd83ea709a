import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { Header } from '../../../src/ui/shell/header.tsx';
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
