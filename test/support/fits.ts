import type { Page } from '@playwright/test';

/** Controls that stick out of the window, and how much wider than it the page is. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Within what scrolls sideways by itself nothing is lost.
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const room = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth - room;
    const out = [...document.querySelectorAll('button, a[href], select, input')].filter((control) => {
      const box = control.getBoundingClientRect();
      // Of a link on the map its middle is to be seen; what a finger hits reaches farther.
      const dot = control instanceof HTMLElement && control.dataset['link'] !== undefined ? 0 : box.width;
      const middle = box.left + box.width / 2;
      const [left, right, width] = [middle - dot / 2, middle + dot / 2, box.width];
      return width > 0 && !scrolls(control.parentElement) && (left < -0.5 || right > room + 0.5);
    });
    return [
      ...(wide > 0 ? [`the page by ${String(wide)} px`] : []),
      ...out.map((control) => control.getAttribute('aria-label') ?? control.textContent),
    ];
  });
}
