import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test } from '../support/lab-page.ts';
import { variantCalled } from '../support/variant-called.ts';
import { languages } from '../../src/i18n/languages.ts';

for (const language of languages)
  test(`in ${language} a weak design is broken, and one that holds and costs least wins`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { defend, defenceTexts, explore, slots } = lab.texts;
    const title = defenceTexts['in-turn']?.title ?? '';
    await page.goto(`./?lang=${language}#/challenges`);
    const card = page
      .getByRole('list', { name: defend.list })
      .getByRole('listitem')
      .filter({ hasText: title });
    await expect(card).toContainText(defend.standing.open);
    await card.getByRole('link').click();
    await expect(page).toHaveURL(/#\/defend\/in-turn$/);

    const attack = page.getByRole('region', { name: defend.result });
    await attack.getByRole('button', { name: defend.go, exact: true }).press('Enter');
    await expect(attack).toContainText(defend.broken);
    await expect(attack.getByRole('button', { name: explore.openRun })).toBeVisible();
    await expectNothingFoundInBothThemes(page, `${language}, a design that is broken`);

    const choose = async (slot: keyof typeof slots, variant: string): Promise<void> => {
      await page.getByLabel(slots[slot], { exact: true }).selectOption({
        label: variantCalled(variant, lab.texts),
      });
    };
    await choose('partitioning', 'by-aggregate');
    await choose('publishing', 'outbox-polling');
    await expect(attack).not.toContainText(defend.broken);
    await attack.getByRole('button', { name: defend.go, exact: true }).click();
    await expect(attack).toContainText(defend.held);
    await expect(attack).toContainText(defend.cheaper.some);

    await choose('publishing', 'log-tailing');
    await attack.getByRole('button', { name: defend.go, exact: true }).click();
    await expect(attack).toContainText(defend.cheaper.none);
    await expectNothingFoundInBothThemes(page, `${language}, a design that holds`);

    await page.getByRole('link', { name: defend.all }).click();
    await expect(card).toContainText(defend.standing.least);
  });

test('the run that breaks a design opens in the lab', async ({ page }) => {
  const lab = labView(page, 'en');
  const { defend, explore } = lab.texts;
  await page.goto('./?lang=en#/defend/told-once');
  await page.getByRole('button', { name: defend.go, exact: true }).click();
  await page.getByRole('button', { name: explore.openRun }).click();
  await lab.expectLight('no-lost-event', 'will-break');
});
