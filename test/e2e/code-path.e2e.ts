import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test } from '../support/lab-page.ts';

/** Whoever is sent a link to a piece of code reads it, goes on, and comes back to it by a reload. */
test('a link leads into the path through the code, and one goes on from there', async ({ page }) => {
  const lab = labView(page, 'en');
  const { codePath: words } = lab.texts;
  await lab.open('#/sandbox?code=process');
  const place = page.getByTestId('place-on-path');
  const source = page.getByTestId('source');
  await expect(place).toHaveText(words.place(4, 11));
  await expect(source).toContainText('CreateOrder({ status }, { data })');
  await expectNothingFoundInBothThemes(page, 'the path through the code');

  await page.keyboard.press(']');
  await expect(place).toHaveText(words.place(5, 11));
  await expect(source).toContainText('OrderApproved: (order) =>');
  expect(page.url()).toContain('code=apply');
  await page.reload();
  await expect(place).toHaveText(words.place(5, 11));
});

test('on a phone the link leads to the code, below the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await labView(page, 'en').open('#/sandbox?code=process');
  await expect(page.getByTestId('place-on-path')).toBeInViewport({ ratio: 1 });
});
