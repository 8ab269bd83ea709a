import type { Locator } from '@playwright/test';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test, type LabView } from '../support/lab-page.ts';

const dialogOf = ({ page, texts }: LabView): Locator =>
  page.getByRole('dialog', { name: texts.ways.exploreTitle });

const open = async (lab: LabView, hash: string): Promise<Locator> => {
  await lab.open(hash);
  await lab.page.keyboard.press('e');
  await expect(dialogOf(lab)).toBeVisible();
  return dialogOf(lab);
};

const search = async (lab: LabView): Promise<void> =>
  dialogOf(lab).getByRole('button', { name: lab.texts.explore.search, exact: true }).click();

for (const [where, kind] of [
  ['relay', 'holds'],
  ['service', 'broken'],
] as const)
  test(`[E13] if only the ${where} dies, what is lost after the commit is so: ${kind}`, async ({ page }) => {
    const lab = labView(page, 'en');
    const { explore, properties } = lab.texts;
    // Where the service itself publishes there is no relay.
    const publishing = kind === 'holds' ? 'outbox-polling' : 'after-commit';
    const dialog = await open(lab, `#/sandbox?publishing=${publishing}`);
    await dialog.getByLabel(explore.promise, { exact: true }).selectOption('no-lost-event');
    await dialog.getByLabel(explore.commands, { exact: true }).selectOption('1');
    await dialog.getByLabel(explore.faultsInAll, { exact: true }).selectOption('1');
    await dialog.getByText(explore.faultsOfKinds, { exact: true }).click();
    for (const other of ['outage', 'refused', 'request-lost', 'reply-lost', 'redelivery'] as const)
      await dialog.getByLabel(explore.faultKinds[other], { exact: true }).selectOption('0');
    await dialog.getByText(explore.where, { exact: true }).click();
    const crashes = dialog.getByLabel(explore.whereOf(explore.faultKinds.crash), { exact: true });
    await crashes.selectOption(where);
    await search(lab);
    await expect(dialog).toContainText(`1 crash only at ${explore.placesOfKind[where]}`);
    await expect(dialog).toContainText(kind === 'holds' ? /Holds in all/ : explore.shortest);
    await expect(dialog).toContainText(properties['no-lost-event']);
    // What was asked is there to be changed.
    await dialog.getByRole('button', { name: explore.again }).click();
    await expect(crashes).toHaveValue(where);
  });

test('[E14] two commands of one’s own that reserve more than the limit are searched, and the run sends them', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  const { explore, controls, fields, aggregates } = lab.texts;
  const dialog = await open(lab, '#/sandbox?concurrency=none');
  await dialog.getByLabel(explore.promise, { exact: true }).selectOption('no-lost-update');
  await dialog.getByText(explore.whichCommands, { exact: true }).click();
  const list = dialog.getByRole('list', { name: explore.whichCommands });
  // One after the other is left out, until nothing is sent.
  for (let count = await list.getByRole('listitem').count(); count > 0; count -= 1) {
    await list.getByRole('button').first().click();
    if (count > 1) await expect(list.getByRole('listitem')).toHaveCount(count - 1);
  }
  await expect(dialog).toContainText(explore.noCommands);
  await dialog.getByText(explore.addCommand, { exact: true }).click();
  const form = dialog.getByRole('group', { name: explore.addCommand });
  await form.getByLabel(controls.sending.command, { exact: true }).selectOption('ReserveCredit');
  await form
    .getByLabel(`${lookUp(aggregates, 'Customer')} ${controls.sending.id}`, { exact: true })
    .fill('customer-1');
  await form.getByLabel(lookUp(fields, 'amount'), { exact: true }).fill('lots');
  await expect(form.getByRole('button', { name: explore.add, exact: true })).toBeDisabled();
  await form.getByLabel(lookUp(fields, 'amount'), { exact: true }).fill('300');
  for (const orderId of ['order-8', 'order-9']) {
    await form.getByLabel(lookUp(fields, 'orderId'), { exact: true }).fill(orderId);
    // Enter adds the command, and does not begin the search.
    await form.getByLabel(lookUp(fields, 'orderId'), { exact: true }).press('Enter');
  }
  await expect(list.getByRole('listitem')).toHaveText([/ReserveCredit customer-1 .*order-8/, /order-9/]);
  await expect(dialog.getByLabel(explore.commands, { exact: true })).toHaveValue('2');
  await dialog.getByLabel(explore.faultsInAll, { exact: true }).selectOption('0');
  await search(lab);
  await expect(dialog.getByRole('article')).toContainText('ReserveCredit');
  await expect(dialog.getByRole('article')).toContainText(explore.shortest);
  await dialog.getByRole('button', { name: explore.again }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: explore.usualCommands }).click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
});

test('one press takes the commands of this story', async ({ page }) => {
  const lab = labView(page, 'ko');
  const { explore } = lab.texts;
  const dialog = await open(lab, '#/story/lost-update');
  await dialog.getByText(explore.whichCommands, { exact: true }).click();
  await dialog.getByRole('button', { name: explore.commandsOfStory }).click();
  const list = dialog.getByRole('list', { name: explore.whichCommands });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: explore.usualCommands })).toBeVisible();
});

test('axe finds nothing where commands and places are chosen, and a phone has room for a finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const lab = labView(page);
  const { explore } = lab.texts;
  const dialog = await open(lab, '#/sandbox');
  for (const fold of [explore.whichCommands, explore.addCommand, explore.where])
    await dialog.getByText(fold, { exact: true }).click();
  await expectNothingFoundInBothThemes(page, 'commands and places');
  for (const control of await dialog.getByRole('button').all())
    if (await control.isVisible()) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
