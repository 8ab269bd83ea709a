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

/** A station that only this business has: of a process manager, of the ten steps, of a saga. */
const stationsOfOthers = [
  { scenario: 'trip', station: 'process-manager', at: 1, of: 12, text: 'ReroutingConfirmed' },
  { scenario: 'post', station: 'aggregate-root', at: 8, of: 16, text: 'applyChange' },
  { scenario: 'campaign-saga', station: 'saga', at: 11, of: 12, text: 'AdvertisementConfirmed' },
];

for (const { scenario, station, at, of, text } of stationsOfOthers)
  test(`a link leads into the code of ${scenario}, where its own business is read`, async ({ page }) => {
    const lab = labView(page, 'ko');
    const { codePath: words } = lab.texts;
    await lab.open(`#/sandbox/${scenario}?code=${station}`);
    await expect(page.getByTestId('place-on-path')).toHaveText(words.place(at, of));
    await expect(page.getByTestId('source')).toContainText(text);
    await page.keyboard.press(']');
    await expect(page.getByTestId('place-on-path')).toHaveText(words.place(at + 1, of));
  });
