import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, playToPress, test, type LabView } from '../support/lab-page.ts';
import { languages } from '../../src/i18n/languages.ts';
import { lookUp } from '../../src/i18n/form/look-up.ts';

/** From the place on the map, as who has a mouse does it. */
async function armAtRelay(lab: LabView): Promise<void> {
  const { arming, faults } = lab.texts.controls;
  await lab.button(faults.of(lookUp(lab.texts.places, 'relay'))).click();
  await lab.page.getByRole('menuitem', { name: arming.here }).click();
  await lab.page
    .getByRole('combobox', { name: arming.op })
    .selectOption(lab.texts.arming.opNames.update('outbox'));
  await lab.button(arming.arm).click();
  await expect(lab.place('relay')).toContainText(arming.atPlace(1));
  await lab.page.keyboard.press('Escape');
}

for (const language of languages) {
  test(`an armed fault is seen, survives a reload and strikes by itself, in ${language}`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    await lab.open('#/sandbox');
    await armAtRelay(lab);
    await page.reload();
    await expect(lab.place('relay')).toContainText(lab.texts.controls.arming.atPlace(1));

    await lab.pressOn();
    await playToPress(lab);
    await expect(lab.place('relay')).toHaveAttribute('data-condition', 'crashed');
    await expect(lab.place('relay')).not.toContainText(lab.texts.controls.arming.atPlace(1));
    // Said aloud, too, for a while.
    await expect(page.getByRole('button').filter({ hasText: lab.texts.arming.struck })).toBeVisible();
  });

  test(`two transactions overlapped by hand lose an update where nobody checks, in ${language}`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { holding } = lab.texts.controls;
    await lab.open('#/sandbox?concurrency=none');
    await lab.button(lab.texts.shell.panels.faults).click();
    await page.getByText(holding.overlapTitle, { exact: true }).click();
    await lab.button(holding.overlap).click();
    for (const service of ['order-service-1', 'order-service-2'])
      await expect(lab.place(service)).toContainText(holding.held);
    await lab.expectLight('no-lost-update', 'will-break');

    const name = lookUp(lab.texts.places, 'order-service-1');
    await expect(lab.press).toHaveText(holding.releaseThis(name));
    await lab.press.click();
    await expect(lab.place('order-service-1')).not.toContainText(holding.held);
    await playToPress(lab);
    await expect(lab.place('order-service-2')).toContainText(holding.held);
    await lab.press.click();
    await playToPress(lab);
    await lab.expectLight('no-lost-update', 'broken');
  });
}

test('a rebalance fences whoever was at work, and the other member reads the message again', async ({
  page,
}) => {
  const lab = labView(page);
  const { faultActs, failures, places, controls, shell } = lab.texts;
  await lab.open('#/sandbox?members=two-members&consuming=naive');
  await lab.press.click();
  await lab.expectAt(1, 1);
  const acknowledging = page
    .getByRole('region', { name: shell.panels.moves, exact: true })
    .getByRole('button', {
      name: new RegExp(['projection-1', 'projection-2'].map((id) => lookUp(places, id)).join('|')),
    })
    .filter({ hasText: /확인 응답/ });
  for (let press = 0; press < 60 && (await acknowledging.count()) === 0; press += 1) await lab.pressOn();

  await lab.button(controls.faults.of(lookUp(places, 'broker'))).click();
  await page
    .getByRole('menuitem', {
      name: faultActs.rebalance(lookUp(places, 'projection'), lookUp(places, 'projection-2')),
    })
    .click();
  await acknowledging.click();
  // The row of the trace: what is said aloud says it, too, a moment later.
  await expect(page.getByTestId('trace').getByText(failures.fenced)).toBeVisible();
  await playToPress(lab);
  await lab.expectLight('effect-once', 'broken');
});

test('axe finds nothing in the list of faults, with something armed and somebody held', async ({ page }) => {
  const lab = labView(page);
  const { arming, holding, faults } = lab.texts.controls;
  await lab.open('#/sandbox');
  await armAtRelay(lab);
  await lab.button(lab.texts.shell.panels.faults).click();
  await page.getByText(holding.overlapTitle, { exact: true }).click();
  await lab.button(holding.overlap).click();
  await expect(lab.place('order-service-2')).toContainText(holding.held);
  await lab.button(lab.texts.shell.panels.faults).click();
  await page.getByText(arming.title, { exact: true }).click();
  await page.getByText(faults.links, { exact: true }).click();
  await expectNothingFoundInBothThemes(page, 'the list of faults');
});
