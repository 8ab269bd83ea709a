import { chromium, type Page } from '@playwright/test';
import { coloursAt } from '../support/colours-at.ts';
import { requireBrowser, testBrowserArguments } from '../../scripts/find-browser.ts';
import { stickingOut } from '../support/fits.ts';
import { expect, labView, test, type LabView } from '../support/lab-page.ts';
import { languages } from '../../src/i18n/languages.ts';

/** Of the longest titles. */
const longest = ['mailed-all-the-same', 'lost-after-commit'];
const widths = [320, 375, 390, 760, 911, 1024, 1280, 1366, 1920];

/** At every width, with the layout that comes with it. */
async function expectToFit(page: Page, where: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 });
    await expect.poll(() => stickingOut(page), `${where} at ${String(width)} px`).toEqual([]);
  }
}

for (const language of languages) {
  test(`no page is wider than the window, in ${language}`, async ({ page }) => {
    const lab = labView(page, language);
    for (const story of longest) {
      await lab.open(`#/story/${story}`);
      await expectToFit(page, story);
      // And as it opens for who has not asked for all tools.
      await page.getByTestId('tools').click();
      await expectToFit(page, `${story} alone`);
      await page.getByTestId('tools').click();
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    for (const [hash, landmark] of [
      ['#/challenges', page.getByRole('listitem').first()],
      ['#/challenge/never-heard', lab.scrubber],
      ['#/glossary/impedance-mismatch', page.getByRole('searchbox')],
      ['#/matrix/order?table=publishing&size=glance', page.getByRole('table')],
      ['#/bakery', page.getByText(lab.texts.problems['unknown-page'])],
    ] as const) {
      await page.goto(`./?lang=${language}${hash}`);
      await expect(landmark).toBeVisible();
      await expectToFit(page, hash);
    }
  });

  test(`nor is it while looking back, beside another future, or watching, in ${language}`, async ({
    context,
    page,
  }) => {
    const lab = labView(page, language);
    const { notices } = lab.texts;
    await lab.open('#/story/mailed-all-the-same');
    const { head } = await lab.at();
    await lab.pressOn();
    await lab.key('ArrowLeft', head, head + 1);
    await expect(lab.button(notices.toNow).first()).toBeVisible();
    await expectToFit(page, 'looking back');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.keyboard.press('1');
    await expect(lab.button(notices.openBranch).first()).toBeVisible();
    await expectToFit(page, 'another future');
    const other = labView(await context.newPage(), language);
    await other.open(await lab.keptAt());
    await expect(other.page.getByText(notices.watching)).toBeVisible();
    await expectToFit(other.page, 'watching');
  });

  test(`nor is it where nothing can be kept, in ${language}`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    const lab = labView(page, language);
    await lab.open('#/story/poison-message');
    await expect(lab.button(lab.texts.notices.export)).toBeVisible();
    await expectToFit(page, 'kept in memory');
  });
}

/** How the promises stand and the one button are seen without scrolling. */
async function expectFirstThings(lab: LabView): Promise<void> {
  await expect(lab.press).toBeInViewport({ ratio: 1 });
  await expect(lab.promise).toBeInViewport({ ratio: 1 });
  expect(await stickingOut(lab.page)).toEqual([]);
}

for (const [width, height] of [
  [911, 512],
  [844, 390],
  [640, 360],
] as const)
  for (const hasTouch of [false, true])
    test(`at ${String(width)} by ${String(height)} ${hasTouch ? 'by touch' : 'by mouse'} lights and button are seen`, async ({
      browser,
      baseURL,
    }) => {
      for (const language of languages) {
        const context = await browser.newContext({
          viewport: { width, height },
          hasTouch,
          isMobile: hasTouch,
          baseURL: baseURL ?? '',
        });
        const lab = labView(await context.newPage(), language, { hasTools: false });
        await lab.open('#/story/poison-message');
        await expectFirstThings(lab);
        await context.close();
      }
    });

test('with text twice as large, and with scrollbars that take room, nothing is lost', async ({ baseURL }) => {
  const executablePath = await requireBrowser('lean');
  for (const [flags, size] of [
    [['--blink-settings=defaultFontSize=32'], { width: 1280, height: 720 }],
    [['--blink-settings=defaultFontSize=32'], { width: 390, height: 844 }],
    [[], { width: 390, height: 844 }],
    [[], { width: 775, height: 720 }],
  ] as const) {
    const browser = await chromium.launch({
      executablePath,
      args: [...testBrowserArguments, ...flags],
      ignoreDefaultArgs: ['--hide-scrollbars'],
    });
    const page = await browser.newPage({ viewport: size, baseURL: baseURL ?? '' });
    const lab = labView(page, 'ko');
    await lab.open();
    await expect(lab.press).toBeInViewport({ ratio: 1 });
    await expect.poll(() => stickingOut(page), JSON.stringify([flags, size])).toEqual([]);
    await browser.close();
  }
});

test('in forced colours lines say what backgrounds did', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const lab = labView(page, 'en');
  await lab.open();
  const { head } = await lab.at();
  await lab.pressOn();
  await lab.key('ArrowLeft', head, head + 1);
  const outlineOf = async (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);
  // The current row, where the last move was, the page that is open.
  for (const selector of [
    '[data-testid="trace"] [aria-current="step"]',
    '[class*="_touched_"]',
    'li > button[class*="_next_"]',
  ])
    expect(await outlineOf(selector), selector).toBe('solid');
  // Of a range the parts have no style that can be asked for: left of the thumb, right of it, and above both.
  const range = await lab.scrubber.boundingBox();
  if (range === null) throw new Error('the scrubber is on screen');
  const middle = range.y + range.height / 2;
  const [behind, ahead, edge, ground] = await coloursAt(page, [
    [range.x + 4, middle],
    [range.x + range.width - 4, middle],
    [range.x + range.width - 4, middle - 2.5],
    [range.x + range.width - 4, middle - 8],
  ]);
  expect(behind).not.toBe(ahead);
  expect(edge).not.toBe(ground);
  const borders = await page
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  expect(new Set(borders).size).toBe(2);
});
