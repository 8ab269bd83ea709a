import type { Route } from '@playwright/test';
import { expectNothingFound, expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, playToPress, test, type LabView } from '../support/lab-page.ts';
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { pressUntil } from '../support/press-until.ts';
import { variantCalled } from '../support/variant-called.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Every page, panel and dialog that there is, one after the other. */
async function tour(lab: LabView, look: (where: string) => Promise<void>): Promise<void> {
  const { page, texts } = lab;
  const { shell } = texts;
  await lookBeforeTheMachine(lab, look);
  await lab.open();
  await look('the opening of the first story');
  for (const tab of [shell.panels.tables, shell.panels.code]) {
    await page.getByRole('tab', { name: tab }).click();
    await look(tab);
  }
  for (let press = 0; press < 3; press += 1) await lab.pressOn();
  await look('a promise that will break');
  await page.keyboard.press('ArrowLeft');
  await expect(lab.button(texts.notices.toNow).first()).toBeVisible();
  await look('the past');
  await page.keyboard.press('End');
  await playToPress(lab);
  await lab.pressOn();
  await lab.expectLight('no-lost-event', 'broken');
  await look('a broken promise');
  await lab.button(shell.help).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(shell.help);
  await page.keyboard.press('Escape');
  await lab.button(shell.share).click();
  await expect(page.getByRole('textbox', { name: texts.share.link })).toBeVisible();
  await look(shell.share);
  await page.keyboard.press('Escape');
  await lab.button(shell.panels.faults).click();
  await expect(page.getByText(texts.controls.faults.explain)).toBeVisible();
  await look(shell.panels.faults);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${shell.language}`) }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(shell.language);
  await page.keyboard.press('Escape');
  await lab.open('#/story/forgotten-saga');
  await pressUntil(lab, 'cure');
  await page.getByRole('tab', { name: shell.panels.sagas }).click();
  await expect(page.getByText(texts.sagas.statuses.forgotten, { exact: true })).toBeVisible();
  await look(shell.panels.sagas);
  const ways = ['choreography', 'orchestration'].map((id) => variantCalled(id, texts, 'coordination'));
  await lab.story.getByRole('button', { name: texts.ways.compareWays(ways.join(' · ')) }).click();
  for (const name of ways) await expect(page.getByRole('columnheader', { name })).toBeVisible();
  // How much goes between the services, a number a way.
  await expect(page.locator('[data-count="messages"] strong')).toHaveText([/^[1-9]/, /^[1-9]/]);
  await look('both ways of working together, side by side');
  // As high as all that is told: what the buttons lie over until one scrolls is no small target.
  const usual = page.viewportSize() ?? { width: 1_440, height: 900 };
  await page.setViewportSize({ ...usual, height: 1_300 });
  for (const [story, panel, id] of [
    ['two-hundred-events', shell.panels.charts, 'charts'],
    ['nobody-can-say', shell.panels.questions, 'questions'],
    ['half-of-step-nine', shell.panels.walk, 'walk'],
  ] as const) {
    await lab.open(`#/story/${story}`);
    await pressUntil(lab, 'cure');
    await page.getByRole('tab', { name: panel }).click();
    await expect(page.getByTestId(id)).toBeVisible();
    await look(panel);
  }
  await page.setViewportSize(usual);
  await page.goto('./#/sandbox');
  await expect(lab.story).toContainText(texts.story.sandboxWatch);
  await look(shell.sandbox);
  await page.goto('./?again=2#/glossary/idempotent');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await look(shell.pages.glossary);
  await page.goto(`./?again=1#/bakery`);
  await expect(page.getByText(texts.problems['unknown-page'])).toBeVisible();
  await look('an address that leads nowhere');
}

/** What a story begins with is read while the machine is yet to come. */
async function lookBeforeTheMachine(
  { page, told, scrubber }: LabView,
  look: (where: string) => Promise<void>,
): Promise<void> {
  const machine = /\/assets\/core-[^/]*\.js$/;
  const held: Route[] = [];
  await page.route(machine, (route) => {
    held.push(route);
  });
  await page.goto('./?lang=ko&before=1#/story/lost-after-commit');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(told('lost-after-commit').title);
  await expect(page.getByRole('main')).toContainText(told('lost-after-commit').watch);
  await look('a story before the machine comes');
  await Promise.all(held.map(async (route) => route.continue()));
  await page.unroute(machine);
  await expect(scrubber.or(page.getByTestId('tools')).first()).toBeVisible();
}

test('axe finds nothing on any page or dialog', async ({ page }) => {
  await tour(labView(page), async (where) => expectNothingFoundInBothThemes(page, where));
});

test('everything works by keyboard alone, with the focus always in sight', async ({ page }) => {
  const lab = labView(page, 'en');
  const { shell, controls } = lab.texts;
  await lab.open();
  const { head } = await lab.at();
  const focused = page.locator(':focus');
  const tabTo = async (name: string): Promise<void> => {
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press('Tab');
      const label = await focused.evaluate(
        (element) => element.getAttribute('aria-label') ?? element.textContent,
      );
      await expect(focused).toBeInViewport();
      if (label.trim() === name) return;
    }
    throw new Error(`the tab key comes to ${name}`);
  };

  await lab.key('ArrowRight', head + 1, head + 1);
  await lab.key('ArrowLeft', head, head + 1);
  await lab.key('End', head + 1, head + 1);
  await tabTo(lab.texts.story.press);
  const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
  await lab.key('Enter', head + 2, head + 2);
  await lab.key('1', head + 3, head + 3);
  await lab.expectLight('no-lost-event', 'will-break');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await tabTo(shell.panels.faults);
  await page.keyboard.press('Enter');
  await expect(page.getByText(controls.faults.explain)).toBeVisible();
  await expect(focused).toBeVisible();
  const fault = page
    .getByRole('group', { name: lookUp(lab.texts.places, 'projection'), exact: true })
    .getByRole('button')
    .first();
  for (let count = 0; count < 80; count += 1) {
    if (await fault.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await lab.key('Enter', head + 4, head + 4);
  await expect(lab.place('projection')).toHaveAttribute('data-condition', 'crashed');
});

test('the button that changes how much is shown keeps the focus where it stands then', async ({ page }) => {
  const lab = labView(page, 'en', { hasTools: false });
  const { shell } = lab.texts;
  await lab.open();
  await lab.button(shell.tools).focus();
  for (const name of [shell.fewerTools, shell.tools, shell.fewerTools]) {
    await page.keyboard.press('Enter');
    await expect(lab.button(name)).toBeFocused();
  }
  await lab.button(shell.stage).focus();
  await page.keyboard.press('Enter');
  await expect(lab.button(shell.leaveStage)).toBeFocused();
});

test('on a phone the first minute fits under the thumb', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, locale: 'ko-KR', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const lab = labView(page);
  const { shell, transport } = lab.texts;
  await lab.open();
  for (let press = 0; press < 3; press += 1) {
    const { head } = await lab.at();
    // Two taps at once on one place are a double tap, which is a single press.
    await page.getByRole('heading', { level: 1 }).tap();
    await lab.press.tap();
    await lab.expectAt(head + 1, head + 1);
  }
  await page.getByRole('tab', { name: shell.panels.promises }).tap();
  await lab.expectLight('no-lost-event', 'will-break');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  for (const name of [transport.toStart, transport.stepBack, transport.play, transport.step]) {
    const box = await lab.button(name).first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
  }
  const explore = lab.light('no-lost-event').getByRole('button', { name: lab.texts.ways.exploreThis });
  expect((await explore.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  // As tall as all of it: what the bar lies over until one scrolls is no small target.
  await page.setViewportSize({ width: phone.viewport.width, height: 2_400 });
  await expectNothingFound(page, 'a phone');
  for (const panel of Object.values(shell.panels)) {
    const tab = page.getByRole('tab', { name: panel, exact: true });
    if ((await tab.count()) === 0) continue;
    await tab.tap();
    await expectNothingFound(page, panel);
  }
  await context.close();
});

test('with less motion a step is there at once, and nothing on the page moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  for (let press = 0; press < 4; press += 1) {
    await lab.pressOn();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
  await playToPress(lab);
  await lab.expectLight('no-lost-update', 'broken');
});

test('at 1280 by 720 nothing that is needed is below the fold', async ({ page }) => {
  const lab = labView(page, 'ko', { hasTools: false });
  await page.setViewportSize({ width: 1280, height: 720 });
  await lab.open();
  for (const needed of [
    lab.press,
    lab.promise,
    page.getByTestId('one-line'),
    lab.scrubber,
    lab.place('client'),
    lab.place('mail-server'),
  ])
    await expect(needed).toBeInViewport({ ratio: 1 });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(tall).toBeLessThanOrEqual(0);
});

test('with all tools at hand every light is in sight, too', async ({ page }) => {
  const lab = labView(page);
  await lab.open();
  await expect(lab.light('no-lost-event')).toBeVisible();
  for (const light of await lab.lights().all()) await expect(light).toBeInViewport({ ratio: 1 });
  await expect(lab.press).toBeInViewport({ ratio: 1 });
});
