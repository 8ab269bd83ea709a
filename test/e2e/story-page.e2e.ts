import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { changeLanguage, expect, labView, playToPress, test, type LabView } from '../support/lab-page.ts';
import { pressUntil } from '../support/press-until.ts';

const alone = { hasTools: false } as const;
const laptop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

test('the skip links lead to Play and to the map', async ({ page }) => {
  const lab = labView(page, 'en', alone);
  const { shell, transport } = lab.texts;
  await lab.open();
  await page.keyboard.press('Tab');
  await expect(lab.button(shell.skip.play)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(lab.button(transport.play)).toBeFocused();
  await lab.button(shell.skip.map).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-skip-to="map"]')).toBeFocused();
});

test('it tells the present: beat by beat, and above them why it broke as soon as it broke', async ({
  page,
}) => {
  await page.setViewportSize(laptop);
  const lab = labView(page, 'en', alone);
  const told = lab.told('lost-after-commit');
  const { controls, properties } = lab.texts;
  const present = page.locator('[aria-current="step"]');
  const line = page.getByTestId('one-line');
  await lab.open();
  await expect(present).toContainText(told.before);
  await expect(present).toContainText(told.watch);
  const beats = lab.story.getByRole('list', { name: lab.texts.story.beats });
  await expect(beats).not.toContainText(told.beats['lost']?.name ?? '?');
  await expect(line).toHaveAttribute('data-look', 'plain');
  await lab.pressOn();
  await expect(present).toContainText(told.beats['committed']?.told ?? '?');
  await lab.pressOn();
  await expect(present).toContainText(told.beats['refused']?.told ?? '?');
  await expect(line).toHaveAttribute('data-look', 'fault');
  await lab.story.getByRole('radio').first().check();
  await playToPress(lab, 1);
  await lab.pressOn();
  const { head } = await lab.at();
  await expect(present).toContainText(told.beats['lost']?.told ?? '?');
  await expect(line).toHaveAttribute('data-look', 'break');
  await expect(line).toContainText(String(head));
  await expect(lab.promise).toContainText(lookUp(properties, 'no-lost-event'));
  await expect(lab.promise).toContainText(controls.promises.brokenAt(head));
  await expect(page.getByTestId('verdict')).toContainText(told.why);
  const [title, why] = [
    await lab.story.getByRole('heading', { name: told.title }).boundingBox(),
    await page.getByTestId('verdict').boundingBox(),
  ];
  expect((why?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0)).toBeLessThan(24);
  await expectNothingFoundInBothThemes(page, 'a story that broke');

  // The rest of the promises is a press away, the broken ones first, with their moves.
  await lab.promise.getByRole('button').click();
  await expect(lab.lights().first()).toContainText(lookUp(lab.texts.propertyNames, 'no-lost-event'));
  await expect(lab.lights().nth(1)).toContainText(controls.promises.brokenAt(head));
  await expect(lab.lights().nth(1)).toContainText(lookUp(properties, 'read-model-correct'));
  await expectNothingFoundInBothThemes(page, 'all promises');
});

test('what was opened is remembered, and so is what was closed', async ({ page }) => {
  await page.setViewportSize(laptop);
  const lab = labView(page, 'en', alone);
  const { shell } = lab.texts;
  const trace = page.getByRole('tab', { name: shell.panels.trace });
  await lab.open();
  await expect(trace).toHaveCount(0);
  await lab.button(shell.tools).click();
  await expect(trace).toBeVisible();
  await page.getByRole('tab', { name: shell.panels.promises }).click();
  await lab.expectLight('no-lost-event', 'kept');
  await page.reload();
  await expect(trace).toBeVisible();
  await lab.expectLight('no-lost-event', 'kept');
  await lab.button(shell.fewerTools).click();
  await expect(trace).toHaveCount(0);
  await page.reload();
  await expect(lab.press).toBeVisible();
  await expect(trace).toHaveCount(0);
});

test('a talk is one chain of presses on a remote: lost, outbox, twice, idempotent, mail', async ({
  page,
}) => {
  const lab = labView(page, 'en', alone);
  const { parts, partOf } = lab.texts.story;
  await lab.open();
  const here = async (): Promise<string> =>
    `${page.url()} ${(await lab.press.textContent()) ?? ''} ${JSON.stringify(await lab.at())}`;
  const names = [parts.lost, parts.outbox, parts.twice, parts.idempotent, parts.mail];
  for (const [index, name] of names.entries()) {
    const part = lab.story.getByText(partOf(index + 1, names.length, name));
    for (let press = 0; press < 80 && (await part.count()) === 0; press += 1) {
      const before = await here();
      await page.keyboard.press('PageDown');
      await expect.poll(here, { intervals: [10, 20, 40, 80, 160, 320] }).not.toBe(before);
    }
    await expect(part).toBeVisible();
  }
  await expect(lab.story).toContainText(lab.told('mailed-all-the-same').title);
});

test('on the stage there are the promise, the map and one line, and a remote goes on', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const lab = labView(page, 'en', alone);
  const { shell } = lab.texts;
  await lab.open();
  const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  expect(await page.locator('[aria-current="step"] p').evaluate(size)).toBeGreaterThanOrEqual(20);
  const { head } = await lab.at();
  await page.keyboard.press('f');
  await expect(page.getByTestId('stage')).toBeVisible();
  await expect(lab.place('broker')).toBeVisible();
  for (const gone of [lab.press, lab.scrubber, page.getByRole('banner')]) await expect(gone).toHaveCount(0);
  const line = page.getByTestId('one-line');
  expect(await line.evaluate(size)).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('PageDown');
  await expect(line).toContainText(String(head + 1));
  await page.keyboard.press('.');
  await expect(page.getByText(lab.texts.shell.isBlank)).toBeVisible();
  await page.keyboard.press('.');
  await expectNothingFoundInBothThemes(page, 'the stage');
  await page.keyboard.press('Escape');
  await lab.expectAt(head + 1, head + 1);
  await lab.button(shell.stage).click();
  await lab.button(shell.leaveStage).click();
  await expect(lab.press).toBeVisible();
});

test('on a phone the verdict is seen, and everything is under the thumb', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: phone,
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  const lab = labView(page, 'en', alone);
  const { shell, story, controls } = lab.texts;
  await lab.open();
  await expect(lab.promise).toContainText(controls.promises.allKept);
  await lab.button(story.play).tap();
  await expect(lab.press).toHaveAttribute('data-press', 'story-move');
  await lab.press.tap();
  await expect(lab.promise).toContainText(controls.promises.broken(2, 19));
  await expect(lab.promise).toContainText(/Commit and publish are two writes.*\(a dual write\)\./);
  await expectUnderThumb(lab);
  const promises = page.getByRole('tab', { name: shell.panels.promises });
  await expect(promises).toContainText('2');
  await lab.promise.tap();
  await expect(promises).toHaveAttribute('aria-selected', 'true');
  await lab.expectLight('no-lost-event', 'broken');
  await lab.button(shell.tools).tap();
  await expect(lab.scrubber).toBeVisible();
  await expect(page.getByRole('tab', { name: shell.panels.moves })).toHaveCount(1);
  await page.setViewportSize({ width: phone.width, height: 2_400 });
  await expectNothingFoundInBothThemes(page, 'a story on a phone');
  await context.close();
});

test('on a phone who is asked is asked once, and the one button is there once', async ({ page }) => {
  await page.setViewportSize(phone);
  const lab = labView(page, 'en', alone);
  const { controls, places } = lab.texts;
  await lab.open('#/sandbox/trip');
  await lab.button(controls.sending.send).click();
  const name = controls.moves.isAsked(lookUp(places, 'employee'), 'booking-1');
  await expect(async () => {
    await lab.press.click();
    await expect(page.getByRole('group', { name })).not.toHaveCount(0, { timeout: 100 });
  }).toPass();
  await expect(page.getByRole('group', { name })).toHaveCount(1);
  await expect(lab.press).toHaveCount(1);
});

/** All of the row that stands still is in sight, and no target of it is small. */
async function expectUnderThumb({ page, press, texts }: LabView): Promise<void> {
  for (const target of [
    press,
    page.getByRole('button', { name: texts.story.again, exact: true }),
    page.getByTestId('tools'),
    page.getByTestId('verdict-strip'),
  ]) {
    await expect(target).toBeInViewport({ ratio: 1 });
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
}

for (const id of ['lost-after-commit', 'mailed-twice', 'failed-hotel'])
  test(`on a phone what is wrong stays in sight when another language is chosen: ${id}`, async ({ page }) => {
    await page.setViewportSize(laptop);
    const [lab, other] = [labView(page, 'ko', alone), labView(page, 'en', alone)];
    await lab.open(`#/story/${id}`);
    await pressUntil(lab, 'cure');
    await page.setViewportSize(phone);
    const culprit = page.locator('[data-skip-to="map"] [data-look="broken"]').first();
    await expect(culprit).toBeInViewport({ ratio: 1 });
    await changeLanguage(other);
    await expect(other.promise).toContainText(other.told(id).why);
    await expect(culprit).toBeInViewport({ ratio: 1 });
  });
