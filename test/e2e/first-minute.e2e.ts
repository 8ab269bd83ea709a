import { languageName } from '../../src/i18n/language.ts';
import { expect, inMotion, labView, playToPress, test } from '../support/lab-page.ts';
import { languages } from '../../src/i18n/languages.ts';

test.use(inMotion);

for (const language of languages)
  test(`the first minute in ${language}: an event is lost, and under the cure it is not`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { story } = lab.texts;
    const told = lab.told('lost-after-commit');
    await lab.open();

    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { name: told.title }).first()).toBeVisible();
    await expect(lab.story).toContainText(told.watch);
    await expect(lab.place('broker')).toHaveAttribute('data-condition', 'down');
    await lab.expectLight('no-lost-event', 'kept');

    for (let press = 0; press < 3; press += 1) await lab.pressOn();
    await lab.expectLight('no-lost-event', 'will-break');
    await lab.expectLight('read-model-correct', 'will-break');
    await expect(lab.place('broker')).toHaveAttribute('data-condition', 'down');

    await playToPress(lab, 1);
    await lab.expectLight('no-lost-event', 'will-break');
    await lab.pressOn();
    await expect(lab.place('broker')).toHaveAttribute('data-condition', 'up');
    await lab.expectLight('no-lost-event', 'broken');
    await expect(lab.story).toContainText(told.why);

    await expect(lab.press).toHaveText(story.toPart.outbox);
    await lab.press.click();
    await expect(lab.story).toContainText(told.watchCured);
    await expect(page).toHaveURL(/#\/story\/lost-after-commit\?publishing=outbox-polling$/);
    await expect(lab.place('broker')).toHaveAttribute('data-condition', 'down');
    await playToPress(lab);
    await lab.expectLight('no-lost-event', 'waiting');
    await lab.pressOn();
    await playToPress(lab);
    await expect(lab.story).toContainText(told.held);
    for (const property of ['no-lost-event', 'effect-once', 'no-lost-update', 'read-model-correct'])
      await lab.expectLight(property, 'kept');
  });

test('the languages can be switched on the spot, and the choice stays', async ({ page }) => {
  const ko = labView(page, 'ko');
  const en = labView(page, 'en');
  await page.goto('./#/story/lost-after-commit');
  await expect(ko.story).toBeVisible();
  await page.getByRole('button', { name: new RegExp(ko.texts.shell.language) }).click();
  await page.getByRole('menuitemradio', { name: languageName('en') }).click();
  await expect(en.story).toContainText(en.told('lost-after-commit').watch);
  await page.reload();
  await expect(en.story).toContainText(en.told('lost-after-commit').watch);
});

test('a mail is sent twice, and an update is lost, as their stories say', async ({ page }) => {
  const lab = labView(page, 'en');
  await lab.open('#/story/mailed-twice');
  await lab.pressOn();
  await expect(lab.place('relay')).toHaveAttribute('data-condition', 'crashed');
  await playToPress(lab);
  await lab.pressOn();
  await expect(lab.place('relay')).toHaveAttribute('data-condition', 'up');
  await playToPress(lab);
  await lab.expectLight('effect-once', 'broken');

  await lab.open('#/story/lost-update');
  await expect(lab.story).toContainText(lab.told('lost-update').watch);
  // Its outcome stands already, and is asked for: no light gives it away.
  await lab.expectLight('no-lost-update', 'kept');
  await playToPress(lab);
  await lab.expectLight('no-lost-update', 'broken');
  await expect(lab.story).toContainText(lab.told('lost-update').why);
});
