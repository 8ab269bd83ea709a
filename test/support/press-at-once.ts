import type { Page } from '@playwright/test';

/** Presses a key on each page to come in the moment that it has such an element, before it is painted. */
export async function pressAtOnce(page: Page, selector: string, key: string): Promise<void> {
  await page.addInitScript(
    ([selector, key]) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
        );
      }).observe(document, { childList: true, subtree: true });
    },
    [selector, key] as const,
  );
}
