import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './e2e.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of the tags' rules that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * The same in light and in dark, on the page as it stands: coming here twice would take longer than looking.
 * A theme is colours and nothing else, so that in the second one the rules of colours alone are asked again.
 */
export async function expectNothingFoundInBothThemes(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothingFound(page, `${where}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNone(axeOf(page).withRules(colourRules), `${where}, light`);
}

/** No page, panel or dialog may break a rule of WCAG 2.2 AA or of good practice. */
export async function expectNothingFound(page: Page, where: string): Promise<void> {
  const isMenuOpen = (await page.getByRole('menu').count()) > 0;
  const axe = axeOf(page).withTags(tags);
  // A menu that pops up is a layer of its own, outside of every landmark.
  await expectNone(isMenuOpen ? axe.disableRules('region') : axe, where);
}

/**
 * No page has frames; for frames a second page would be opened each time, which takes longer than all rules. Telling
 * what is right, too, would take half as long again.
 */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, where).toEqual([]);
}
