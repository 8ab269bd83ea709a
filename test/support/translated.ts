import type { Page } from '@playwright/test';
import { expect, type LabView } from './lab-page.ts';

/** What translating a page has met: `held` are texts that React would look for where they were. */
export type Translated = { readonly wrappedCount: number; readonly held: readonly string[] };

/**
 * Does to every text of the page, now and whenever it changes, what a browser's translation does: a
 * new text in elements of its own takes the place of the old one.
 */
export async function translatePage(page: Page): Promise<() => Promise<Translated>> {
  await page.addInitScript(() => {
    const met = { wrappedCount: 0, held: new Array<string>() };
    const isLeftAlone = (text: Text): boolean =>
      text.data.trim() === '' ||
      text.parentElement === null ||
      text.parentElement.closest('script, style, textarea, font, [translate="no"]') !== null;
    const wrap = (text: Text): void => {
      // React marks the nodes that it made; the only content of an element it sets as a whole.
      if (Object.keys(text).some((key) => key.startsWith('__react'))) met.held.push(text.data);
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).append(text.data);
      text.replaceWith(outer);
      met.wrappedCount += 1;
    };
    const wrapBelow = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode() !== null)
        if (walker.currentNode instanceof Text && !isLeftAlone(walker.currentNode))
          found.push(walker.currentNode);
      found.forEach(wrap);
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') wrapBelow(target.parentNode ?? target);
        for (const node of addedNodes) wrapBelow(node instanceof Text ? (node.parentNode ?? node) : node);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { translated: met });
  });
  return async () => page.evaluate(() => (window as unknown as { translated: Translated }).translated);
}

/** The page is translated, no text of it is one that React would miss, and it says no error. */
export async function expectAlive(lab: LabView, translated: () => Promise<Translated>): Promise<void> {
  const { wrappedCount, held } = await translated();
  expect(wrappedCount).toBeGreaterThan(20);
  expect([...new Set(held)]).toEqual([]);
  await expect(lab.page.getByText(lab.texts.boundary.title)).toHaveCount(0);
}
