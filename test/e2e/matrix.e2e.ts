import type { Page } from '@playwright/test';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import type { AllTexts } from '../../src/i18n/en/texts.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { expectNothingFound, expectNothingFoundInBothThemes } from '../support/axe.ts';
import { variantCalled } from '../support/variant-called.ts';
import { expect, labView, test } from '../support/lab-page.ts';

const phone = { width: 390, height: 844 };

/** One command and one fault: a row takes a moment. */
const glance = (table: string, more = ''): string => `#/matrix/order?table=${table}&size=glance${more}`;

/** The matrix on a page, found by the words on the screen; its slot where other slots have a variant of the same id. */
function matrixView(page: Page, texts: AllTexts, slot?: string) {
  const { matrix } = texts;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const nameOf = (row: string): string =>
    row
      .split('+')
      .map((variant) => variantCalled(variant, texts, slot))
      .join(' + ');
  return {
    matrix,
    button,
    nameOf,
    cell: (row: string, property: string) =>
      page.getByRole('button', {
        name: `${nameOf(row)}, ${lookUp(texts.propertyNames, property)}: `,
      }),
    detail: page.getByRole('region', { name: matrix.detail }).or(page.getByRole('dialog')),
    open: async (hash: string) => {
      await page.goto(`./?lang=${texts.tag}${hash}`);
      await expect(page.getByRole('table')).toBeVisible();
    },
    computeAll: async (count: number) => {
      await button(matrix.compute).click();
      await expect(page.getByText(matrix.allDone(count))).toBeVisible({ timeout: 200_000 });
    },
  };
}

test('a failing cell opens its shortest run in the lab, at the decisive moment', async ({ page }) => {
  const lab = labView(page, 'en');
  const view = matrixView(page, lab.texts);
  await view.open(glance('publishing'));
  await expect(page.getByText(view.matrix.empty)).toBeVisible();
  await expect(page.getByText(view.matrix.sizeNotes.glance)).toBeVisible();
  await view.button(view.matrix.compute).click();
  const lost = view.cell('after-commit', 'no-lost-event');
  await expect(lost).toHaveAttribute('data-kind', 'broken', { timeout: 100_000 });
  await lost.click();
  await expect(view.detail).toContainText(lookUp(lab.texts.properties, 'no-lost-event'));
  await view.button(lab.texts.explore.openRun).click();
  await expect(lab.scrubber).toBeVisible();
  await lab.expectLight('no-lost-event', 'will-break');
  await page.goBack();
  await expect(view.detail).toContainText(lookUp(lab.texts.properties, 'no-lost-event'));
  await expect(lost).toHaveAttribute('aria-pressed', 'true');
});

test('stopped and loaded again, what was computed is there, and it goes on from there', async ({ page }) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts, 'concurrency');
  await view.open(glance('concurrency'));
  const holds = view.cell('none', 'no-lost-event');
  await view.button(view.matrix.compute).click();
  await expect(holds).toHaveAttribute('data-kind', 'holds', { timeout: 100_000 });
  await page.reload();
  await expect(holds).toHaveAttribute('data-kind', 'holds');
  await expect(view.button(view.matrix.stop)).toHaveCount(0);
  await expect(page.getByText(view.matrix.empty)).toHaveCount(0);
  const goOn = view.button(view.matrix.goOn);
  if ((await goOn.count()) > 0) await goOn.click();
  await expect(page.getByText(view.matrix.allDone(orderScenario.slots.concurrency.length))).toBeVisible({
    timeout: 200_000,
  });
  // With other bounds nothing is known.
  await page.getByLabel(view.matrix.size).selectOption('usual');
  await expect(page.getByText(view.matrix.empty)).toBeVisible();
  await expect(holds).toHaveAttribute('data-kind', 'unknown');
  await view.button(view.matrix.compute).click();
  await expect(view.button(view.matrix.stop)).toBeVisible();
  await view.button(view.matrix.stop).click();
  await expect(view.button(view.matrix.stop)).toHaveCount(0);
});

const quick = (table: string, more = ''): string => `#/matrix/order?table=${table}${more}`;
const builtIn = /\/order-[^/]*\.json$/;

test('every verdict is there before anything is computed here, and its run opens', async ({ page }) => {
  const lab = labView(page, 'ko');
  const view = matrixView(page, lab.texts);
  await view.open(quick('publishing'));
  const count = orderScenario.slots.publishing.length;
  await expect(page.getByText(view.matrix.prepared(count, count))).toBeVisible();
  const cells = page.getByRole('table').getByRole('button').and(page.locator('[data-kind]'));
  await expect(cells.and(page.locator('[data-kind="unknown"]'))).toHaveCount(0);
  await expect(cells.and(page.locator('[data-kind="broken"]')).first()).toBeVisible();
  await view.cell('outbox-polling', 'no-lost-event').click();
  await expect(view.detail).toContainText(view.matrix.preparedCell);
  const lost = view.cell('after-commit', 'no-lost-event');
  await lost.click();
  await expect(view.detail).toContainText(view.matrix.preparedCell);
  // The cure is a row of this table, computed beforehand as well.
  await expect(view.detail).toContainText(view.matrix.checked);
  await view.button(lab.texts.explore.openRun).click();
  await expect(lab.scrubber).toBeVisible();
  await lab.expectLight('no-lost-event', 'will-break');
});

test('what was built in is found wherever the page lies', { tag: '@hosting' }, async ({ page }) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts, 'concurrency');
  await view.open(quick('concurrency'));
  await expect(view.cell('none', 'no-lost-update')).toHaveAttribute('data-kind', 'broken');
});

test('a row that is computed again here replaces what was built in, and nothing differs', async ({
  page,
}) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts);
  await view.open(quick('publishing', '&cell=catch-up-subscription.no-lost-event'));
  const cell = view.cell('catch-up-subscription', 'no-lost-event');
  await expect(cell).toHaveAttribute('data-from', 'build');
  await view.button(view.matrix.computeRowHere).click();
  await expect(cell).toHaveAttribute('data-from', 'here', { timeout: 100_000 });
  await expect(cell).toHaveAttribute('data-kind', 'holds');
  await expect(view.detail).not.toContainText(view.matrix.preparedCell);
  await expect(page.getByText('≠')).toHaveCount(0);
  await expect(view.cell('after-commit', 'no-lost-event')).toHaveAttribute('data-from', 'build');
  await page.reload();
  await expect(cell).toHaveAttribute('data-from', 'here');
  await expect(page.getByText(view.matrix.again(1, orderScenario.slots.publishing.length))).toBeVisible();
});

test('a verdict that contradicts what was built in is never taken over in silence', async ({ page }) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts);
  // Somebody has tampered with the file: what holds is said to break.
  await page.route(builtIn, async (route) => {
    const response = await route.fetch();
    const lines = (await response.text()).split('\n');
    const row = lines.findIndex((line) => line.startsWith('"publishing=catch-up-subscription":'));
    lines[row] = (lines[row] ?? '').replace('"no-lost-event":"holds"', '"no-lost-event":"broken 1 s"');
    await route.fulfill({ response, body: lines.join('\n') });
  });
  await view.open(quick('publishing', '&cell=catch-up-subscription.no-lost-event'));
  const cell = view.cell('catch-up-subscription', 'no-lost-event');
  await expect(cell).toHaveAttribute('data-kind', 'broken');
  await expectNothingFoundInBothThemes(page, 'a matrix that was built in');
  await view.button(view.matrix.computeRowHere).click();
  await expect(cell).toHaveAttribute('data-kind', 'holds', { timeout: 100_000 });
  const before = view.matrix.cells.broken(1, true);
  await expect(page.getByRole('alert').filter({ hasText: view.matrix.differing(1) })).toContainText(before);
  await expect(view.detail).toContainText(view.matrix.contradicted(before, view.matrix.cells.holds));
  await expect(cell).toContainText('≠');
  await expect(cell).toHaveAccessibleName(new RegExp(view.matrix.instead(view.matrix.cells.holds, before)));
  await expectNothingFoundInBothThemes(page, 'a matrix that contradicts what was built in');
});

test('where what was built in can’t be loaded the page says so, and computes as it can', async ({ page }) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts, 'concurrency');
  // A server that answers every address with a page.
  await page.route(builtIn, async (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not here</title>' }),
  );
  await view.open(quick('concurrency'));
  await expect(page.getByText(view.matrix.unprepared)).toBeVisible();
  await expect(page.getByText(view.matrix.empty)).toBeVisible();
  await expect(view.button(view.matrix.compute)).toBeEnabled();
  await expectNothingFound(page, 'a matrix whose verdicts could not be loaded');
  await page.unroute(builtIn);
  await view.button(view.matrix.prepareAgain).click();
  await expect(page.getByText(view.matrix.unprepared)).toHaveCount(0);
  await expect(view.cell('none', 'no-lost-event')).toHaveAttribute('data-kind', 'holds');
});

test('a holding cell says what was searched, and one that does not apply says why', async ({ page }) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts);
  await view.open(glance('consuming'));
  // All but the one that does not apply.
  await view.computeAll(orderScenario.slots.consuming.length - 1);
  await view.cell('idempotent', 'effect-once').click();
  await expect(view.detail).toContainText(/Holds in all [\d,]+ states with at most 1 command and 1 fault/);
  await expect(view.detail).toContainText('The chance that two different states were taken for one');
  await view.cell('checkpoint-inside', 'effect-once').click();
  await expect(view.detail).toContainText(view.matrix.unfit);
  await expect(view.detail).toContainText(variantCalled('catch-up-subscription', texts));
  await view.cell('naive', 'effect-once').click();
  // The cure is a row of this table: what is known of it is told at once.
  await expect(view.detail).toContainText(view.matrix.checked);
  await expect(view.detail).toContainText(/Holds in all [\d,]+ states/);
  await page.getByLabel(view.matrix.onlyBroken).check();
  await expect(page.getByRole('rowheader', { name: view.nameOf('idempotent') })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: view.nameOf('naive') })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: texts.propertyNames['no-early-event'] })).toHaveCount(
    0,
  );
});

test('the keys go from cell to cell, and the heads of the columns tell their whole sentence', async ({
  page,
}) => {
  const { texts } = labView(page, 'en');
  const view = matrixView(page, texts);
  await view.open(glance('publishing-consuming'));
  const first = view.cell('inside-aggregate+ack-first', 'no-lost-event');
  await page.getByLabel(view.matrix.onlyBroken).focus();
  for (let count = 0; count < 4; count += 1) {
    if (await first.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(view.cell('inside-aggregate+naive', 'no-phantom-event')).toBeFocused();
  await page.keyboard.press('Control+End');
  const last = view.cell('catch-up-subscription+version-checked', 'something-happens');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(view.detail).toContainText(view.matrix.notComputed);
  expect(page.url()).toContain('cell=catch-up-subscription+version-checked.something-happens');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(texts.properties['no-lost-event']);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(last).toHaveAttribute('aria-pressed', 'true');
  // A link to a cell needs no more than its own row.
  await view.button(view.matrix.computeRow).click();
  await expect(last).toHaveAttribute('data-kind', 'happens', { timeout: 100_000 });
  await expect(view.detail).toContainText(/It happens: seen within [\d,]+ states/);
  await expect(first).toHaveAttribute('data-kind', 'unknown');
});

test('axe finds nothing in the matrix', async ({ page }) => {
  const { texts } = labView(page);
  const view = matrixView(page, texts);
  await view.open(glance('consuming'));
  await expectNothingFoundInBothThemes(page, 'an empty matrix');
  await view.button(view.matrix.compute).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'a matrix that is being computed');
  await expect(page.getByText(view.matrix.allDone(orderScenario.slots.consuming.length - 1))).toBeVisible({
    timeout: 200_000,
  });
  await view.cell('naive', 'effect-once').click();
  await page.getByText(view.matrix.about).click();
  await expectNothingFoundInBothThemes(page, 'a matrix with a chosen cell');
  await page.setViewportSize(phone);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'a cell on a phone');
  await page.getByRole('button', { name: texts.shell.close }).click();
  await expectNothingFoundInBothThemes(page, 'a matrix on a phone');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.width);
  const heights = await page
    .getByRole('main')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
