import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expectNothingFound, expectNothingFoundInBothThemes } from '../support/axe.ts';
import { challengeView, playByHints } from '../support/challenge-page.ts';
import { expect, labView, test } from '../support/lab-page.ts';
import { variantCalled } from '../support/variant-called.ts';
import { languages } from '../../src/i18n/languages.ts';

for (const language of languages)
  test(`in ${language} a challenge is won by hints alone, and the cure is shown to hold`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { challenges } = lab.texts;
    const view = challengeView(lab, 'never-heard');
    await page.goto(`./?lang=${language}#/challenges`);
    const card = page.getByRole('listitem').filter({ hasText: view.text.title });
    await expect(card).toContainText(challenges.standing.open);
    await expect(card).toContainText(challenges.enough(10));
    await card.getByRole('link').click();

    await expect(view.panel).toContainText(challenges.goal(10));
    await expect(view.moves).toHaveText(challenges.movesOf(0, 10));
    await playByHints(lab, view);
    await expect(view.panel).toContainText(challenges.wonTitle);
    await expect(view.panel).toContainText(view.text.why);
    await expect(view.moves).toHaveText(challenges.movesOf(10, 10));
    await lab.expectLight('no-lost-event', 'broken');

    const cure = challenges.tryCured(variantCalled('outbox-polling', lab.texts));
    await view.panel.getByRole('link', { name: cure }).click();
    await expect(page).toHaveURL(/#\/challenge\/never-heard\/cured$/);
    await lab.button(challenges.prove).click();
    await expect(view.panel).toContainText(challenges.shown);
    await expect(view.panel).toContainText(view.text.cured ?? '');

    await view.panel.getByRole('link', { name: challenges.all }).click();
    await expect(card).toContainText(challenges.standing.won(10));
    await expect(card).toContainText(challenges.standing.cureShown);
  });

test('only what a challenge allows is offered, and the count is right after undo, fork and reload', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  const { challenges, shell, controls, faultActs, places } = lab.texts;
  const view = challengeView(lab, 'never-heard');
  await lab.open('#/challenge/never-heard');
  await expect(view.moves).toHaveText(challenges.movesOf(0, 10));
  await view.send('c1').click();
  await expect(view.moves).toHaveText(challenges.movesOf(1, 10));
  await expect(view.send('c1')).toHaveCount(0);

  await lab.button(shell.panels.faults).click();
  const faults = page.getByRole('dialog');
  await expect(faults).toContainText(challenges.faultsHint);
  await expect(faults.getByText(controls.arming.title)).toHaveCount(0);
  await expect(faults.getByRole('button', { name: faultActs['take-down'] })).toHaveCount(0);
  await faults
    .getByRole('group', { name: lookUp(places, 'projection'), exact: true })
    .getByRole('button', { name: faultActs.crash, exact: true })
    .click();
  await expect(view.moves).toHaveText(challenges.movesOf(2, 10));
  await lab.button(challenges.hint).click();
  await expect(view.panel).toContainText(challenges.never);
  await lab.button(shell.panels.faults).click();
  await expect(faults.getByRole('button', { name: faultActs.recover })).toBeVisible();
  await expect(faults.getByRole('button', { name: faultActs.crash })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(view.moves).toHaveText(challenges.movesOf(2, 10));
  await lab.button(challenges.undo).click();
  await expect(view.moves).toHaveText(challenges.movesOf(1, 10));
  await expect(view.panel).not.toContainText(challenges.never);
  await lab.button(challenges.hint).click();
  await expect(view.panel).toContainText(challenges.nearLeft(9, 9));
  // In the past another future begins, with the crash to spend again.
  await view.nextMoves
    .getByRole('button', { name: /Client c1/ })
    .first()
    .click();
  await expect(view.moves).toHaveText(challenges.movesOf(2, 10));
  await expect(view.panel).toContainText(challenges.faultsLeft);
  await expect(view.panel).toContainText('1 crash');
  await lab.button(challenges.restart).click();
  await expect(view.moves).toHaveText(challenges.movesOf(0, 10));
  await expect(view.send('c1')).toBeEnabled();
});

test('who gives up is shown the explorer’s run, and may open it in the lab', async ({ page }) => {
  const lab = labView(page, 'en');
  const { challenges, explore } = lab.texts;
  const view = challengeView(lab, 'heard-too-soon');
  await lab.open('#/challenge/heard-too-soon');
  await lab.button(challenges.giveUp).click();
  await expect(view.panel).toContainText(challenges.givenUp);
  await expect(view.panel).toContainText(explore.broken(7));
  await view.panel.getByRole('button', { name: explore.openRun }).click();
  await expect(page).toHaveURL(/#\/run\//);
  await lab.expectLight('no-phantom-event', 'broken');
});

test('a link to a challenge that is none says so, and leads on', async ({ page }) => {
  const { texts } = labView(page, 'en');
  for (const hash of ['#/challenge/nobody', '#/challenge/never-heard/half']) {
    await page.goto(`./?lang=en&again=${hash.length}${hash}`);
    await expect(page.getByText(texts.problems['unknown-challenge'])).toBeVisible();
    await expect(page.getByRole('button', { name: texts.boundary.startOver })).toBeVisible();
  }
});

test('of two tabs one plays a challenge and the other watches its count', async ({ page, context }) => {
  const lab = labView(page, 'en');
  const { challenges } = lab.texts;
  const view = challengeView(lab, 'same-page');
  await lab.open('#/challenge/same-page');
  const other = labView(await context.newPage(), 'en');
  const watched = challengeView(other, 'same-page');
  await other.open('#/challenge/same-page');
  await expect(watched.panel).toContainText(challenges.watching);
  await lab.button(lab.texts.controls.faults.of(lookUp(lab.texts.places, 'broker'))).click();
  await expect(page.getByRole('menu')).toContainText(lab.texts.controls.faults.noneHere);
  await page.keyboard.press('Escape');
  await expect(view.send('c2')).toBeDisabled();
  await view.send('c1').click();
  await view.send('c2').click();
  await expect(watched.moves).toHaveText(/^2 \//);
  await expect(watched.send('c2')).toHaveCount(0);
});

test('axe finds nothing on the pages of challenges', async ({ page }) => {
  const lab = labView(page, 'ko');
  const { challenges } = lab.texts;
  await page.goto('./?lang=ko#/challenges');
  await expect(page.getByRole('heading', { name: challenges.title })).toBeVisible();
  await expectNothingFoundInBothThemes(page, 'the list of challenges');
  await page.goto('./#/challenge/heard-too-soon');
  const view = challengeView(lab, 'heard-too-soon');
  await playByHints(lab, view);
  await expect(view.panel).toContainText(challenges.wonTitle);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expectNothingFoundInBothThemes(page, 'a challenge that is won');
  await page.goto('./#/challenge/heard-too-soon/cured');
  await lab.button(challenges.prove).click();
  await expect(view.panel).toContainText(challenges.shown);
  await expectNothingFoundInBothThemes(page, 'a cure that is shown to hold');
});

test('on a phone the count, undo and hint stay under the thumb', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'ko-KR',
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  const lab = labView(page);
  const { challenges, shell } = lab.texts;
  await lab.open('#/challenge/never-heard');
  await expect(page.getByTestId('moves')).toHaveText(challenges.movesOf(0, 10));
  await page.getByRole('tab', { name: shell.panels.moves }).tap();
  for (const name of [challenges.undo, challenges.hint]) {
    const box = await lab.button(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
  }
  await lab.button(challenges.hint).tap();
  await expect(page.getByText(challenges.nearLeft(10, 10))).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expectNothingFound(page, 'a challenge on a phone');
  await context.close();
});
