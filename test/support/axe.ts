import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
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
  await expectNone(page, { runOnly: { type: 'rule', values: colourRules } }, `${where}, light`);
}

/** No page, panel or dialog may break a rule of WCAG 2.2 AA or of good practice. */
export async function expectNothingFound(page: Page, where: string): Promise<void> {
  const isMenuOpen = (await page.getByRole('menu').count()) > 0;
  // A menu that pops up is a layer of its own, outside of every landmark.
  const rules = { region: { enabled: !isMenuOpen } };
  await expectNone(page, { runOnly: { type: 'tag', values: tags }, rules }, where);
}

async function expectNone(page: Page, options: RunOptions, where: string): Promise<void> {
  await bringAxe(page);
  const found = await page.evaluate(async (asked) => {
    // Telling what is right, too, would take half as long again.
    const { violations } = await window.axe.run(document, { ...asked, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
  expect(found, where).toEqual([]);
}

/** Once for a document, by hand: axe's own package for Playwright brings it twice for each question, as long as asking it. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

declare global {
  // Where it was brought.
  interface Window {
    readonly axe: typeof axe;
  }
}
