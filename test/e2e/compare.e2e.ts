import type { Page } from '@playwright/test';
import { compareHash, type Compared } from '../../src/app/compare/compared.ts';
import { packText } from '../../src/app/run/packed-text.ts';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import type { AllTexts } from '../../src/i18n/en/texts.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { withVariants } from '../../src/scenarios/slots/slots.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { variantCalled } from '../support/variant-called.ts';
import { expect, labView, playToPress, test } from '../support/lab-page.ts';
import { pressAtOnce } from '../support/press-at-once.ts';

const phone = { width: 390, height: 844 };

/** The row of a comparison that is about something. */
const rowOf = (page: Page, what: string) => page.getByRole('row').filter({ hasText: what });

for (const language of ['ko', 'en'] as const)
  test(`a story leads to itself with and without its cure, side by side (${language})`, async ({ page }) => {
    const lab = labView(page, language);
    const { texts } = lab;
    const { compare } = texts;
    const nameOf = (id: string): string => variantCalled(id, texts, 'concurrency');
    await lab.open('#/story/lost-update');
    await playToPress(lab);
    await lab.expectLight('no-lost-update', 'broken');
    await lab.button(texts.ways.sideBySide).click();
    await expect(page.getByRole('columnheader', { name: nameOf('none') })).toContainText(compare.broken(1));
    await expect(page.getByRole('columnheader', { name: nameOf('optimistic') })).toContainText(
      compare.noHarm,
    );
    const answered = rowOf(page, compare.answered('c1'));
    await expect(answered.getByRole('cell').first()).toContainText(compare.answers.accepted);
    await expect(answered.getByRole('cell').last()).toContainText(compare.answers.conflict);
    await expect(rowOf(page, texts.properties['no-lost-update']).getByRole('cell').first()).toContainText(
      texts.lightStates.broken,
    );
    await page.goBack();
    await lab.expectLight('no-lost-update', 'broken');
  });

test('the rows are uncovered one by one, by keys, a remote and buttons', async ({ page }) => {
  const lab = labView(page, 'en');
  const { compare } = lab.texts;
  await page.goto(`./?lang=en${await hashOf('mailed-twice')}`);
  const shown = (count: number) => page.getByText(compare.shown(count, 12), { exact: true });
  await expect(shown(12)).toBeVisible();
  const last = page
    .getByRole('row', { name: compare.again('', 2) })
    .last()
    .getByRole('cell')
    .first();
  await expect(last).toContainText(compare.at(41));
  await page.keyboard.press('Home');
  await expect(shown(0)).toBeVisible();
  await expect(last).toHaveText(compare.notYet);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(shown(2)).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toContainText(compare.received('c1', 'CreateOrder'));
  await expect(page.getByRole('status').filter({ hasText: compare.at(2) })).toHaveCount(1);
  await lab.button(compare.back).click();
  await expect(shown(1)).toBeVisible();
  const verdict = page.getByRole('columnheader', { name: variantCalled('naive', lab.texts) });
  await expect(verdict).toContainText(compare.fineSoFar);
  await lab.button(compare.toEnd).click();
  await expect(shown(12)).toBeVisible();
  await expect(verdict).toContainText(compare.broken(2));
});

test('what one compares for is in view, above the rows that led to it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const { compare, balances } = labView(page, 'en').texts;
  for (const [id, told] of [
    ['order-saga', Object.values(compare.traffic.notes).map((note) => note.slice(0, 30))],
    ['boundaries', [lookUp(balances, 'needless-conflicts')]],
  ] as const) {
    const { setups, script } = sideBySideOf(id);
    await page.goto(`./?lang=en&of=${id}${await compareHash({ setups, script, story: null })}`);
    for (const words of told) await expect(rowOf(page, words)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-common="true"]').first()).toBeInViewport({ ratio: 1 });
  }
});

test('a template kept in four ways is one change in statements, by the lines of code that say them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const { change } = labView(page, 'en').texts.compare;
  const { setups, script } = sideBySideOf('usage-count');
  await page.goto(`./?lang=en${await compareHash({ setups, script, story: null })}`);
  const counts = page.locator('[data-count="statements"]');
  await expect(counts).toHaveText(['4', '9', '5', '3']);
  await expect(counts.first()).toBeInViewport({ ratio: 1 });
  const publishing = rowOf(page, change.purposes.publishing.note).getByRole('cell');
  await expect(publishing).toContainText([
    ...Array.from({ length: 3 }, () => 'messagesForRow('),
    change.nothing,
  ]);
  await expectNothingFoundInBothThemes(page, 'one change in statements');
  await page.setViewportSize(phone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.width);
});

test('a comparison takes its keys as soon as it stands', async ({ page }) => {
  const { compare } = labView(page, 'en').texts;
  await pressAtOnce(page, 'fieldset', 'Home');
  await page.goto(`./?lang=en${await hashOf('mailed-twice')}`);
  await expect(page.getByText(compare.shown(0, 12), { exact: true })).toBeVisible();
});

test('from the lab any one or two variants of a slot can be compared, and one opened again', async ({
  page,
}) => {
  const lab = labView(page);
  const { texts } = lab;
  const { compare } = texts;
  const nameOf = (id: string): string => variantCalled(id, texts);
  await lab.open('#/story/mailed-twice');
  await lab.pressOn();
  await lab.button(texts.ways.compare).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(compare.slot, { exact: true }).selectOption('publishing');
  await dialog.getByLabel(compare.first, { exact: true }).selectOption('catch-up-subscription');
  await dialog.getByLabel(compare.second, { exact: true }).selectOption('outbox-deleting');
  await lab.button(compare.go).click();
  await expect(page.getByRole('columnheader')).toContainText([
    compare.by,
    nameOf('outbox-polling'),
    nameOf('catch-up-subscription'),
    nameOf('outbox-deleting'),
  ]);
  const crash = rowOf(page, texts.faultOn.crash(lookUp(texts.places, 'publisher'))).getByRole('cell');
  await expect(crash).toContainText([compare.at(19), compare.reasons['not-there'], compare.at(19)]);
  await lab.button(compare.openNamed(nameOf('catch-up-subscription'))).click();
  await expect(lab.place('relay')).toHaveCount(0);
  await expect(lab.story).toContainText(compare.nothingToBreak);
  await expect(lab.story).toContainText(compare.reasons['not-there']);
  await expect(lab.story).toContainText(compare.noHarm);
  await page.reload();
  await expect(lab.story).toContainText(compare.nothingToBreak);
});

test('a phone has each row above its cells, and room for a finger', async ({ page }) => {
  await page.setViewportSize(phone);
  const lab = labView(page, 'en');
  const { compare } = lab.texts;
  for (const [story, slot, names, place] of [
    ['mailed-twice', 'consuming', ['naive', 'idempotent'], 'relay'],
    ['credit-kept-in-vain', 'coordination', ['choreography', 'orchestration'], 'create-order-saga'],
  ] as const) {
    const [first, second] = names.map((id) => variantCalled(id, lab.texts, slot));
    const hash = await hashOf(story, { [slot]: names[1] });
    await page.goto(`./?lang=en&again=${story}${hash}`);
    await expect(page.getByRole('columnheader', { name: first ?? '' })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(phone.width);
    for (const button of await page.getByRole('main').getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await lab.button(compare.openNamed(second ?? '')).click();
    await expect(lab.place(place)).toBeVisible();
  }
});

test('axe finds nothing in a comparison', async ({ page }) => {
  const lab = labView(page);
  await page.goto(`./${await hashOf('mailed-twice')}`);
  await expect(page.getByRole('table')).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'a comparison');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expectNothingFoundInBothThemes(page, 'a comparison row by row');
  await page.setViewportSize(phone);
  await page.keyboard.press('End');
  await expectNothingFoundInBothThemes(page, 'a comparison on a phone');
  await lab.open('#/story/mailed-twice');
  await page.getByRole('tab', { name: lab.texts.shell.panels.setup }).click();
  await lab.button(lab.texts.ways.compare).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'what to compare');
});

test('a wrong link to a comparison says what is wrong with it, and leads on', async ({ page }) => {
  const lab = labView(page, 'en');
  const wrong: readonly (readonly [hash: string, problem: keyof AllTexts['problems'], part: string])[] = [
    [(await hashOf('mailed-twice')).slice(0, 80), 'link-not-readable', 'link'],
    [
      `#/compare/${await packText('{"format":"replayground-comparison","version":9}')}`,
      'link-unknown-version',
      '9',
    ],
    [
      `#/compare/${await packText('{"format":"replayground-comparison"}')}`,
      'link-wrong-shape',
      'comparison.version',
    ],
  ];
  for (const [hash, problem, part] of wrong) {
    await page.goto(`./?lang=en&again=${part}${hash}`);
    await expect(page.getByRole('heading', { name: lab.texts.compare.opening })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText(lab.texts.problems[problem]);
    await expect(page.getByRole('main')).toContainText(part);
  }
  await lab.button(lab.texts.boundary.startOver).click();
  await expect(lab.story).toContainText(lab.told('lost-after-commit').watch);
});

/** What a scenario has to be seen side by side. */
function sideBySideOf(id: string): Pick<Compared, 'setups' | 'script'> {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario?.sideBySide === undefined) throw new Error(`setups side by side of ${id}`);
  const { slot, variants, along = {}, script } = scenario.sideBySide;
  const setups = variants.map((variant) => {
    const wanted = { ...along[variant], [slot]: variant };
    return { scenario: id, slots: withVariants(scenario.defaults, wanted, scenario.defaults).slots, seed: 1 };
  });
  return { setups, script };
}

/** A story with and without its cure, or beside what else is chosen. */
async function hashOf(id: string, chosen?: ChosenVariants): Promise<string> {
  const story = stories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`a story ${id}`);
  const other = { ...story.setup.slots, ...(chosen ?? { [story.cure.slot]: story.cure.variant }) };
  const compared: Compared = {
    setups: [story.setup, { ...story.setup, slots: other }],
    script: [...story.before, ...story.after],
    story: story.id,
  };
  return compareHash(compared);
}
