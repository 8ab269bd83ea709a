import type { Page } from '@playwright/test';
import { readAddress } from '../../src/app/addresses.ts';
import { challengeView } from '../support/challenge-page.ts';
import { variantCalled } from '../support/variant-called.ts';
import { expect, labView, playToPress, test } from '../support/lab-page.ts';
import { decodeRun } from '../support/every-scenario.ts';

const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Waits until the bar says a moment of so many moves, looked at after `position`. */
async function expectMoment(page: Page, position: number, head: number): Promise<void> {
  await expect
    .poll(async () => {
      const address = readAddress(hashOf(page));
      const run = await decodeRun(address.page === 'run' ? address.data : '');
      return run.ok ? [run.value.position, run.value.moves.length] : hashOf(page);
    })
    .toEqual([position, head]);
}

test('the address is the moment: a reload comes back to the same run, another browser opens it as its own', async ({
  page,
  browser,
}) => {
  const lab = labView(page);
  await lab.open('#/story/mailed-twice');
  const { head } = await lab.at();
  expect(hashOf(page)).toBe('#/story/mailed-twice');
  const entries = await page.evaluate(() => history.length);
  await lab.pressOn();
  await lab.key('ArrowRight', head + 2, head + 2);
  await lab.key('ArrowLeft', head + 1, head + 2);
  await expectMoment(page, head + 1, head + 2);
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ko');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const run = await page.evaluate<string>('history.state.replaygroundRun');
  for (let count = 0; count < 2; count += 1) {
    await page.reload();
    await lab.expectAt(head + 1, head + 2);
    expect(await page.evaluate<string>('history.state.replaygroundRun')).toBe(run);
  }
  const elsewhere = await browser.newContext();
  const other = labView(await elsewhere.newPage());
  await other.page.goto(page.url());
  await other.expectAt(head + 1, head + 2);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText(lab.told('mailed-twice').title);
  expect(await other.page.evaluate<string>('history.state.replaygroundRun')).not.toBe(run);
  await elsewhere.close();
});

test('a reload before the address has followed, or while it plays, loses neither the run nor the viewpoint', async ({
  page,
}) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  const { head } = await lab.at();
  for (let count = 1; count <= 4; count += 1) await lab.key('ArrowRight', head + count, head + count);
  await lab.key('ArrowLeft', head + 3, head + 4);
  await page.reload();
  await lab.expectAt(head + 3, head + 4);
  await lab.key('Home', 0, head + 4);
  await expectMoment(page, 0, head + 4);
  await page.keyboard.press('Space');
  await expect.poll(async () => (await lab.at()).head).toBeGreaterThan(head + 5);
  const seen = await lab.at();
  await page.reload();
  await expect(lab.scrubber).toBeVisible();
  const resumed = await lab.at();
  expect(resumed.head).toBeGreaterThanOrEqual(seen.head);
  expect(resumed.position).toBe(resumed.head);
});

test('a reload in the moment in which the address follows comes back to the run, not to a copy of it', async ({
  page,
}) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  const { head } = await lab.at();
  await lab.pressOn();
  await expectMoment(page, head + 1, head + 1);
  const before = hashOf(page);
  const run = await page.evaluate<string>('history.state.replaygroundRun');
  await lab.key('ArrowRight', head + 2, head + 2);
  await expectMoment(page, head + 2, head + 2);
  // What the browser has then: the address before, and nothing that says whose it is.
  await page.evaluate((hash) => history.replaceState(null, '', hash), before);
  await page.reload();
  await lab.expectAt(head + 2, head + 2);
  expect(await page.evaluate<string>('history.state.replaygroundRun')).toBe(run);
  await expectMoment(page, head + 2, head + 2);
  // The same address opened as a link is a run of its own, as ever.
  await page.evaluate((hash) => history.replaceState(null, '', hash), before);
  await lab.open(before);
  await lab.expectAt(head + 1, head + 1);
  expect(await page.evaluate<string>('history.state.replaygroundRun')).not.toBe(run);
});

test('back and forward between pages come back to the run and to where it was looked at', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  await lab.open('#/story/lost-update');
  const { head } = await lab.at();
  for (let count = 1; count <= 3; count += 1) await lab.key('ArrowRight', head + count, head + count);
  await lab.key('ArrowLeft', head + 2, head + 3);
  await expectMoment(page, head + 2, head + 3);
  const moment = hashOf(page);
  await page.getByRole('link', { name: lab.texts.shell.pages.matrix }).click();
  await expect(page).toHaveTitle(`${lab.texts.matrix.title} – ${lab.texts.shell.appName}`);
  await page.getByRole('link', { name: lab.texts.shell.pages.sandbox }).click();
  await expect(lab.scrubber).toHaveValue('0');
  await page.goBack();
  await page.goBack();
  await lab.expectAt(head + 2, head + 3);
  expect(hashOf(page)).toBe(moment);
  await page.goForward();
  await page.goForward();
  await expect(lab.scrubber).toHaveValue('0');
});

test('two tabs on one moment are one run, of which one tab is the driver; each looks where it likes', async ({
  page,
  context,
}) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  const other = labView(await context.newPage());
  await other.open('#/story/lost-update');
  const { head } = await lab.at();
  await lab.key('ArrowRight', head + 1, head + 1);
  await other.expectAt(head + 1, head + 1);
  await other.key('ArrowLeft', head, head + 1);
  await expectMoment(page, head + 1, head + 1);
  await expectMoment(other.page, head, head + 1);
  await other.page.reload();
  await other.expectAt(head, head + 1);
  await lab.expectAt(head + 1, head + 1);
});

test('what a challenge has undone is undone after a reload, and it is the challenge still', async ({
  page,
}) => {
  const lab = labView(page, 'en');
  const view = challengeView(lab, 'same-page');
  await lab.open('#/challenge/same-page');
  await view.send('c1').click();
  await view.send('c2').click();
  await expect(view.moves).toHaveText(/^2 \//);
  await lab.button(lab.texts.challenges.undo).click();
  await expect(view.moves).toHaveText(/^1 \//);
  await expectMoment(page, 1, 2);
  await page.reload();
  await expect(view.moves).toHaveText(/^1 \//);
  await expect(view.send('c2')).toBeEnabled();
  await lab.button(lab.texts.challenges.undo).click();
  await expect(view.moves).toHaveText(/^0 \//);
  await page.reload();
  await expect(view.moves).toHaveText(/^0 \//);
});

test('an address that is too long for a bar works in this browser, and says so in another', async ({
  page,
  browser,
}) => {
  const lab = labView(page, 'en');
  await lab.open('#/sandbox');
  await playLong(page);
  await expect.poll(() => hashOf(page)).toMatch(/^#\/lab\/sandbox@\d+/);
  const { head } = await lab.at();
  await page.reload();
  await lab.expectAt(head, head);
  const elsewhere = await browser.newContext();
  const other = labView(await elsewhere.newPage(), 'en');
  await other.page.goto(page.url());
  await expect(other.page.getByRole('alert')).toHaveText(other.texts.problems['unknown-run']);
  await expect(other.page).toHaveTitle(`${other.texts.boundary.opening} – ${other.texts.shell.appName}`);
  await other.page.getByRole('link', { name: other.texts.shell.pages.sandbox }).click();
  await expect(other.scrubber).toHaveValue('0');
  await elsewhere.close();
});

async function playLong(page: Page): Promise<void> {
  const lab = labView(page, 'en');
  for (let count = 0; count < 8; count += 1) {
    await lab.press.click();
    await playToPress(lab);
  }
}

test('every page has a title of its own, in the language that is spoken', async ({ page }) => {
  for (const language of ['ko', 'en'] as const) {
    const { texts, told } = labView(page, language);
    for (const [hash, title] of [
      ['#/', texts.shell.tagline],
      ['#/?publishing=after-commit', told('lost-after-commit').title],
      ['#/story/lost-update', told('lost-update').title],
      ['#/sandbox', texts.shell.sandbox],
      ['#/sandbox?publishing=after-commit', `· ${variantCalled('after-commit', texts)}`],
      ['#/challenges', texts.challenges.title],
      ['#/matrix', texts.matrix.title],
      ['#/bakery', texts.boundary.opening],
      ['#/compare/AAAA', texts.compare.opening],
    ] as const) {
      await page.goto(`./?lang=${language}${hash}`);
      await expect.poll(async () => page.title(), { message: hash }).toContain(title);
      await expect.poll(async () => page.title()).toContain(texts.shell.appName);
    }
  }
});

test('opening Share while it plays pauses, and the link is of the moment that is seen', async ({ page }) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  const { head } = await lab.at();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await lab.at()).head).toBeGreaterThan(head + 1);
  await lab.button(lab.texts.shell.share).click();
  const link = await page.getByRole('textbox', { name: lab.texts.share.link }).inputValue();
  const seen = await lab.at();
  const address = readAddress(new URL(link).hash);
  const run = await decodeRun(address.page === 'run' ? address.data : '');
  expect(run).toMatchObject({ ok: true, value: { position: seen.position, moves: { length: seen.head } } });
  await page.keyboard.press('Escape');
  await expect(lab.button(lab.texts.transport.play)).toBeVisible();
});

test('what is pressed once more while its page opens opens one run, and the next press is that run’s', async ({
  page,
}) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  await page.evaluate(() => {
    location.hash = '#/story/mailed-twice';
    for (let press = 0; press < 3; press += 1) window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lab.told('mailed-twice').title);
  const { head } = await lab.at();
  await page.keyboard.press('PageDown');
  await lab.expectAt(head + 1, head + 1);
  const runs = await page.evaluate(async () =>
    (await indexedDB.databases())
      .filter(({ name }) => name?.startsWith('replayground-run-') === true)
      .map(({ name }) => name),
  );
  expect(runs).toHaveLength(2);
});
