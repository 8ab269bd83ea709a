import type { Locator } from '@playwright/test';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test, type LabView } from '../support/lab-page.ts';

const phone = { width: 390, height: 844 };
const fragile = '#/sandbox?publishing=after-commit';

const dialogOf = ({ page, texts }: LabView): Locator =>
  page.getByRole('dialog', { name: texts.ways.exploreTitle });

async function choose(lab: LabView, commandCount: number, faultCount: number): Promise<void> {
  const { explore } = lab.texts;
  const dialog = dialogOf(lab);
  await dialog.getByLabel(explore.commands, { exact: true }).selectOption(String(commandCount));
  await dialog.getByLabel(explore.faultsInAll, { exact: true }).selectOption(String(faultCount));
}

const search = async (lab: LabView): Promise<void> =>
  dialogOf(lab).getByRole('button', { name: lab.texts.explore.search, exact: true }).click();

/** Opens the light of a promise that nothing has gone wrong with, and from it the search. */
async function exploreFrom(lab: LabView, property: string): Promise<void> {
  const { propertyNames } = lab.texts;
  await lab
    .lights()
    .getByRole('button', { name: lookUp(propertyNames, property) })
    .click();
  await lab.button(lab.texts.ways.exploreThis).click();
  await expect(dialogOf(lab)).toBeVisible();
}

for (const language of ['ko', 'en'] as const)
  test(`[E1] from its light a promise is broken in the fewest moves, and the run opens (${language})`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { explore, properties } = lab.texts;
    await lab.open(fragile);
    await exploreFrom(lab, 'no-lost-event');
    const dialog = dialogOf(lab);
    await expect(dialog.getByLabel(explore.promise, { exact: true })).toHaveValue('no-lost-event');
    await choose(lab, 1, 1);
    await search(lab);
    await expect(dialog).toContainText(explore.broken(9));
    await expect(dialog).toContainText(explore.shortest);
    await expect(dialog.getByRole('listitem').filter({ hasText: explore.fault })).toHaveCount(1);
    await expect(dialog).not.toContainText(properties['in-order']);
    await dialog.getByRole('button', { name: explore.openRun }).click();
    await lab.expectAt(12, 15);
    await lab.expectLight('no-lost-event', 'will-break');
    await page.keyboard.press('End');
    await lab.expectLight('no-lost-event', 'broken');
    await page.goBack();
    await expect(lab.scrubber).toHaveAttribute('aria-valuetext', lab.texts.transport.positionOf(0, 0));
  });

test('[E2] a design that holds says in how many states, and under what bounds', async ({ page }) => {
  const lab = labView(page, 'en');
  const { explore } = lab.texts;
  await lab.open('#/sandbox?publishing=outbox-polling&consuming=idempotent');
  await lab.button(lab.texts.ways.explore).first().click();
  const dialog = dialogOf(lab);
  await choose(lab, 1, 1);
  await dialog.getByText(explore.faultsOfKinds).click();
  for (const kind of ['outage', 'refused', 'request-lost', 'reply-lost', 'redelivery'] as const)
    await dialog.getByLabel(explore.faultKinds[kind], { exact: true }).selectOption('0');
  await search(lab);
  await expect(dialog).toContainText('Every order with at most 1 command and 1 crash.');
  await expect(dialog).toContainText(/Holds in all [\d,]{3,} states within these bounds, orders/);
  await expect(dialog).toContainText(/two different states were taken for one is below 10⁻/);
  // What was asked is there to be changed.
  await dialog.getByRole('button', { name: explore.again }).click();
  await expect(dialog.getByLabel(explore.commands, { exact: true })).toHaveValue('1');
});

test('[E4] a search goes on behind its closed dialog, and stopped it is not decided', async ({ page }) => {
  const lab = labView(page, 'en');
  const { explore } = lab.texts;
  await lab.open('#/sandbox');
  await page.keyboard.press('e');
  const dialog = dialogOf(lab);
  await choose(lab, 3, 4);
  await search(lab);
  await expect(dialog.getByRole('group', { name: explore.counter })).toContainText(explore.states);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const running = page.getByRole('button', { name: /^Searching: / });
  await expect(running.first()).toBeVisible();
  // The lab goes on meanwhile.
  await lab.press.click();
  await lab.expectAt(1, 1);
  await running.first().click();
  await dialog.getByRole('button', { name: explore.stop, exact: true }).click();
  await expect(dialog).toContainText(/Stopped: nothing found in the first [\d,]+ states\./);
  await expect(dialog).toContainText(explore.goOn.stopped);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: lab.texts.search.undecided })).toHaveCount(1);
  await expect(lab.button(lab.texts.search.undecided).first()).toBeVisible();
});

test('[E12] what breaks is there to be opened while the search goes on, and opening it does not end the search', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  const { explore, properties } = lab.texts;
  await lab.open(fragile);
  await page.keyboard.press('e');
  const dialog = dialogOf(lab);
  await choose(lab, 3, 4);
  await search(lab);
  const counter = dialog.getByRole('group', { name: explore.counter });
  const first = dialog.getByRole('article', { name: properties['no-lost-event'] });
  await expect(first).toContainText(explore.broken(9));
  await expect(first).toContainText(explore.notYetShortest);
  await expect(counter).toBeVisible();
  await expect(dialog).toContainText(explore.goesOn);
  await first.getByRole('button', { name: explore.openRun }).click();
  await lab.expectLight('no-lost-event', 'will-break');
  // It is about the design, and this is the same.
  expect(page.workers()).toHaveLength(1);
  const running = page.getByRole('button', { name: /^Searching: .*break/ });
  await running.first().click();
  await expect(counter).toBeVisible();
  await expect(first).toContainText(explore.broken(9));
  await dialog.getByRole('button', { name: explore.stop, exact: true }).click();
  await expect(counter).toHaveCount(0);
  await expect(first).toContainText(explore.notShortest);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('from a light of a story that promise alone is searched, with the story’s own commands', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  const { explore } = lab.texts;
  await lab.open('#/story/lost-after-commit');
  // What a story watches is told in full, with its search at hand.
  await lab.light('no-lost-event').getByRole('button', { name: lab.texts.ways.exploreThis }).click();
  const dialog = dialogOf(lab);
  await expect(dialog.getByLabel(explore.promise, { exact: true })).toHaveValue('no-lost-event');
  // The scenario's list begins with another one.
  await expect(dialog).toContainText(explore.sends('CreateOrder order-2'));
  await search(lab);
  await expect(dialog).toContainText(explore.shortest);
  await expect(dialog.getByRole('listitem').first()).toContainText('CreateOrder');
});

test('[E4] who leaves the lab ends its search', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open('#/sandbox');
  await page.keyboard.press('e');
  await choose(lab, 3, 4);
  await search(lab);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.goto('./?lang=en#/story/lost-update');
  await expect(lab.story).toContainText(lab.told('lost-update').watch);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(lab.button(lab.texts.ways.explore).first()).toBeVisible();
});

test('the rest of a run is searched from the moment that one looks at', async ({ page }) => {
  const lab = labView(page, 'en');
  const { explore } = lab.texts;
  await lab.open(fragile);
  await lab.press.click();
  await lab.expectAt(1, 1);
  for (let press = 1; press < 5; press += 1) await lab.pressOn();
  await page.keyboard.press('e');
  const dialog = dialogOf(lab);
  await dialog.getByLabel(explore.from, { exact: true }).selectOption('moment');
  await expect(dialog).toContainText(explore.sendsNothing);
  await dialog.getByLabel(explore.faultsInAll, { exact: true }).selectOption('1');
  await search(lab);
  await expect(dialog).toContainText(explore.ofMoment(5));
  await expect(dialog).toContainText('with no further command and at most 1 fault');
  await dialog
    .getByRole('article', { name: lab.texts.properties['no-lost-event'] })
    .getByRole('button', { name: explore.openRun })
    .click();
  await lab.expectLight('no-lost-event', 'will-break');
  expect((await lab.at()).position).toBeGreaterThan(5);
  // A light that warns leads to the search as well.
  await lab.light('no-lost-event').getByRole('button', { name: lab.texts.ways.exploreThis }).click();
  await expect(dialog.getByLabel(explore.promise, { exact: true })).toHaveValue('no-lost-event');
});

test('by keyboard alone a search is asked for, watched and followed into its run', async ({ page }) => {
  const lab = labView(page, 'en');
  const { explore } = lab.texts;
  await lab.open(fragile);
  await page.keyboard.press('e');
  const dialog = dialogOf(lab);
  const focused = page.locator(':focus');
  const tabTo = async (target: Locator): Promise<void> => {
    for (let count = 0; count < 40; count += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
      await expect(focused).toBeInViewport();
    }
    throw new Error('the tab key comes there');
  };
  await tabTo(dialog.getByLabel(explore.commands, { exact: true }));
  await page.keyboard.press('1');
  await tabTo(dialog.getByLabel(explore.faultsInAll, { exact: true }));
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await tabTo(dialog.getByRole('button', { name: explore.search, exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('region', { name: explore.result })).toBeFocused();
  await tabTo(dialog.getByRole('button', { name: explore.openRun }).first());
  await page.keyboard.press('Enter');
  await lab.expectAt(12, 15);
  await expect(dialog).toHaveCount(0);
});

test('axe finds nothing in a search, and a phone has room for a finger', async ({ page }) => {
  const lab = labView(page);
  const { explore } = lab.texts;
  await lab.open(fragile);
  await exploreFrom(lab, 'effect-once');
  const dialog = dialogOf(lab);
  for (const fold of [explore.faultsOfKinds, explore.rareKinds, explore.limits])
    await dialog.getByText(fold, { exact: true }).click();
  await expectNothingFoundInBothThemes(page, 'what to search');
  await dialog.getByLabel(explore.promise, { exact: true }).selectOption(explore.every);
  await choose(lab, 3, 4);
  await search(lab);
  await expect(dialog).toContainText(explore.memoryUsed);
  await expectNothingFoundInBothThemes(page, 'a search');
  await dialog.getByRole('button', { name: explore.stop, exact: true }).click();
  await dialog.getByRole('button', { name: explore.again, exact: true }).click();
  await choose(lab, 1, 1);
  await search(lab);
  await expect(dialog.getByRole('article').first()).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'what was found');
  await page.setViewportSize(phone);
  await expectNothingFoundInBothThemes(page, 'what was found, on a phone');
  for (const control of await dialog.getByRole('button').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
