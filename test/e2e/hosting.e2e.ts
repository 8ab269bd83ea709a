import { expect, test } from '../support/e2e.ts';

test('the built page opens wherever its files lie', { tag: '@hosting' }, async ({ page, baseURL }) => {
  const troubles: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) outside.push(request.url());
  });
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page).toHaveTitle(/Replayground/);
  expect(troubles).toEqual([]);
  expect(outside).toEqual([]);
});

test('the page runs no script but its own', { tag: '@hosting' }, async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(
    () =>
      new Promise<string>((told) => {
        document.addEventListener('securitypolicyviolation', (event) => told(event.effectiveDirective));
        document.body.append(
          Object.assign(document.createElement('script'), { textContent: 'document.title = "taken"' }),
        );
      }),
  );
  expect(refused).toBe('script-src-elem');
  await expect(page).toHaveTitle(/Replayground/);
});
