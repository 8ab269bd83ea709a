import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './e2e.ts';

/** The same in light and in dark, on the page as it stands: coming here twice would take longer than looking. */
export async function expectNothingFoundInBothThemes(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNothingFound(page, `${where}, ${colorScheme}`);
  }
}

/** No page, panel or dialog may break a rule of WCAG 2.2 AA or of good practice. */
export async function expectNothingFound(page: Page, where: string): Promise<void> {
  const isMenuOpen = (await page.getByRole('menu').count()) > 0;
  const { violations } = await new AxeBuilder({ page })
    // No page has frames; for frames a second page would be opened each time, which takes longer than all rules.
    .setLegacyMode(true)
    // A menu that pops up is a layer of its own, outside of every landmark.
    .options({ rules: { region: { enabled: !isMenuOpen } }, resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, where).toEqual([]);
}
