import type { Page } from '@playwright/test';

/**
 * What can be pressed, chosen or dragged on the page, by name; the map is one, and what it holds is reached by arrows.
 * A skip link is none: it is seen once it has the focus.
 */
export async function controlsOf(page: Page, skips: readonly string[]): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('button, a[href], input, select, summary')];
    return all
      .filter(
        (control) => control.getClientRects().length > 0 && control.closest('[data-skip-to="map"]') === null,
      )
      .map((control) => control.getAttribute('aria-label') ?? control.textContent);
  });
  return ['the map', ...found.filter((name) => !skips.includes(name))];
}

/** The names of all that looks as this does: of the one button itself alone, where it is the obvious one. */
export function filledLike(press: Element): readonly string[] {
  const colour = getComputedStyle(press).backgroundColor;
  return [...document.querySelectorAll('button, a')]
    .filter((one) => getComputedStyle(one).backgroundColor === colour)
    .map((one) => one.textContent);
}

/** What the tab key comes to, from the top of the page, until it is at this; at most so many stops. */
export async function stopsTo(page: Page, name: string, stopsMax: number): Promise<readonly string[]> {
  const reached: string[] = [];
  const focused = page.locator(':focus');
  while (reached.length < stopsMax && !reached.includes(name)) {
    await page.keyboard.press('Tab');
    reached.push(await focused.evaluate((one) => one.getAttribute('aria-label') ?? one.textContent));
  }
  return reached;
}
