import type { Page } from '@playwright/test';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { changeLanguage, expect, labView, playToPress, test, type LabView } from '../support/lab-page.ts';
import { pressUntil } from '../support/press-until.ts';
import { expectAlive, translatePage } from '../support/translated.ts';

async function openAndClose(page: Page, button: ReturnType<LabView['button']>): Promise<void> {
  await button.click();
  await expect(page.locator('dialog[open], [role="dialog"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
}

test('a translated lab is stepped through to the end, with every dialog and panel', async ({ page }) => {
  // What flies over the map is translated, too.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const translated = await translatePage(page);
  const lab = labView(page, 'ko');
  const { shell, notices, transport } = lab.texts;
  await lab.open();
  for (let press = 0; press < 3; press += 1) await lab.pressOn();
  for (const panel of [shell.panels.tables, shell.panels.code, shell.panels.trace]) {
    await page.getByRole('tab', { name: panel, exact: true }).click();
    const { head } = await lab.at();
    await lab.pressOn();
    await lab.button(transport.stepBack).click();
    await lab.expectAt(head, head + 1);
    await lab.button(notices.toNow).first().click();
    await lab.expectAt(head + 1, head + 1);
  }
  await lab.button(shell.help).click();
  await page.keyboard.press('Escape');
  await lab.button(shell.share).click();
  await expect(page.getByRole('textbox', { name: lab.texts.share.link })).toBeVisible();
  await page.keyboard.press('Escape');
  await openAndClose(page, lab.button(shell.panels.faults));
  await pressUntil(lab, 'cure');
  await expect(lab.press).toHaveText(lab.texts.story.toPart.outbox);
  await expect(lab.story).toContainText(lab.told('lost-after-commit').why);
  await lab.press.click();
  await expect(lab.story).toContainText(lab.told('lost-after-commit').watchCured);
  // Another future: back, and on by another way.
  await lab.pressOn();
  const { head } = await lab.at();
  await lab.pressOn();
  await lab.key('ArrowLeft', head, head + 1);
  await page.keyboard.press('1');
  await expect(lab.scrubber).toHaveValue(String(head + 1));
  await expectAlive(lab, translated);
});

test('a translated lab changes its language and its theme', async ({ page }) => {
  const translated = await translatePage(page);
  const ko = labView(page, 'ko');
  const en = labView(page, 'en');
  await page.goto('./#/story/lost-after-commit');
  await expect(ko.story).toBeVisible();
  await ko.pressOn();
  await changeLanguage(en);
  await expect(en.story).toContainText(en.told('lost-after-commit').beats['committed']?.told ?? '?');
  for (const theme of ['dark', 'light', 'system'] as const) {
    await page.getByRole('button', { name: new RegExp(`${en.texts.shell.theme}:`) }).click();
    await page.getByRole('menuitemradio', { name: en.texts.shell.themes[theme] }).click();
  }
  await en.pressOn();
  await expectAlive(en, translated);
});

test('a translated sandbox is searched', async ({ page }) => {
  const translated = await translatePage(page);
  const lab = labView(page, 'en');
  const { texts } = lab;
  const { controls, explore, compare } = texts;
  await lab.open('#/sandbox');
  await lab.button(controls.sending.send).click();
  await lab.pressOn();
  await lab.pressOn();
  const slot = page.getByRole('combobox', { name: lookUp(texts.slots, 'publishing') });
  await slot.selectOption('after-commit');
  await expect(slot).toHaveValue('after-commit');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: texts.ways.exploreTitle });
  for (const bound of [explore.commands, explore.faultsInAll])
    await dialog.getByLabel(bound, { exact: true }).selectOption('1');
  await dialog.getByRole('button', { name: explore.search, exact: true }).click();
  await expect(dialog.getByRole('button', { name: explore.openRun }).first()).toBeVisible({
    timeout: 120_000,
  });
  await dialog.getByRole('button', { name: explore.again }).click();
  await page.keyboard.press('Escape');
  await lab.button(texts.ways.compare).click();
  await expect(page.getByRole('dialog', { name: compare.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAlive(lab, translated);
});

test('a translated comparison is stepped through', async ({ page }) => {
  const translated = await translatePage(page);
  const lab = labView(page, 'en');
  const { compare } = lab.texts;
  await lab.open('#/story/lost-update');
  await playToPress(lab);
  await lab.button(lab.texts.ways.sideBySide).click();
  await expect(page.getByRole('table')).toBeVisible();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End']) await page.keyboard.press(key);
  await expect(page.getByText(compare.openInLab).first()).toBeVisible();
  await expectAlive(lab, translated);
});

test('a translated matrix is computed', async ({ page }) => {
  const translated = await translatePage(page);
  const lab = labView(page, 'en');
  const { matrix } = lab.texts;
  await page.goto('./?lang=en#/matrix/order?table=publishing&size=glance');
  await lab.button(matrix.compute).click();
  await expect(page.locator('td button[data-kind="broken"]').first()).toBeVisible({ timeout: 120_000 });
  await page.locator('td button[data-kind="broken"]').first().click();
  await expect(page.getByRole('region', { name: matrix.detail })).toBeVisible();
  await page.locator('td button').last().click();
  await expectAlive(lab, translated);
});

test('a translated challenge is begun, and what leads nowhere is said', async ({ page }) => {
  const translated = await translatePage(page);
  const lab = labView(page, 'en');
  const { challenges, problems } = lab.texts;
  await page.goto('./?lang=en#/challenges');
  await page.getByRole('listitem').getByRole('link').first().click();
  await lab.button(challenges.hint).click();
  await page.keyboard.press('1');
  await expectAlive(lab, translated);
  await page.goto('./?lang=en#/bakery');
  await expect(page.getByText(problems['unknown-page'])).toBeVisible();
});

test('a translated tab that watches another takes over', async ({ context, page }) => {
  const lab = labView(page, 'en');
  await lab.open();
  await lab.pressOn();
  const other = await context.newPage();
  const translated = await translatePage(other);
  const watching = labView(other, 'en');
  await watching.open(await lab.keptAt());
  await expect(other.getByText(watching.texts.notices.watching)).toBeVisible();
  await lab.pressOn();
  const { head } = await lab.at();
  await watching.expectAt(head, head);
  await watching.button(watching.texts.notices.takeOver).click();
  await expect(other.getByText(watching.texts.notices.watching)).toHaveCount(0);
  await watching.pressOn();
  await expectAlive(watching, translated);
});

test('a translated phone goes through all its tabs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const translated = await translatePage(page);
  const lab = labView(page, 'ko');
  await lab.open();
  await lab.pressOn();
  for (const panel of Object.values(lab.texts.shell.panels)) {
    const tab = page.getByRole('tab', { name: panel, exact: true });
    if ((await tab.count()) === 0) continue;
    await tab.click();
    await lab.button(lab.texts.transport.stepBack).click();
    await lab.button(lab.texts.transport.toEnd).click();
  }
  await expectAlive(lab, translated);
});
