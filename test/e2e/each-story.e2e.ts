// Each story once, from its first press to its last, as a browser's translation leaves it.
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { languages } from '../../src/i18n/languages.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { beatsOf } from '../../src/app/story/beats-of.ts';
import { controlsOf, filledLike, stopsTo } from '../support/controls.ts';
import { changeLanguage, expect, labView, test, type LabView } from '../support/lab-page.ts';
import { pressUntil } from '../support/press-until.ts';
import { expectAlive, translatePage } from '../support/translated.ts';

const desk = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

const [first, ...others] = languages;
const alone = { hasTools: false } as const;

for (const { id, promise } of stories)
  test(`a story breaks, says why in sight, is cured and holds, translated: ${id}`, async ({ page }) => {
    const translated = await translatePage(page);
    const lab = labView(page, first, alone);
    const translations = others.map((language) => labView(page, language, alone));
    await page.setViewportSize(desk);
    await lab.open(`#/story/${id}`);
    await expectOneObviousButton(lab);
    await lab.story.getByRole('radio').first().check();
    await pressUntil(lab, 'cure');
    await expectWhy(lab, id);
    // Where it had not broken yet nothing says why, and coming back it is in sight again.
    await page.keyboard.press('Home');
    await expect(page.getByTestId('verdict')).toHaveCount(0);
    await page.keyboard.press('End');
    for (const told of [lab, ...translations]) {
      await page.setViewportSize(desk);
      if (told !== lab) await changeLanguage(told);
      for (const size of [desk, phone]) {
        await page.setViewportSize(size);
        // Only a phone has the story behind a tab of its own.
        const tab = page.getByRole('tab', { name: told.texts.shell.panels.story });
        await expect(tab).toHaveCount(size === phone ? 1 : 0);
        if (size === desk) await expect(told.promise).toContainText(lookUp(told.texts.properties, promise));
        if (size === desk) await expectWhy(told, id);
        else {
          await expectWhyBesideCulprit(told, id);
          await expectUnderThumb(told);
        }
      }
    }
    const last = translations.at(-1) ?? lab;
    await page.setViewportSize(desk);
    await last.press.focus();
    await page.keyboard.press('Enter');
    await expect(last.story).toContainText(last.told(id).watchCured);
    await expect(last.press).toBeFocused();
    await pressUntil(last, 'next-story');
    await expect(page.getByTestId('verdict')).toContainText(last.told(id).held);
    await expect(page.getByTestId('costs')).toContainText(last.told(id).costs);
    const told = last.story.getByRole('list', { name: last.texts.story.beats }).getByRole('listitem');
    const beats = beatsOf(stories.find((story) => story.id === id) ?? null).cured.length;
    // Where nothing happens instead that is told of, what it came to is all that there is to say.
    await expect(told).toHaveCount(beats === 0 ? 0 : beats + 1);
    await expectAlive(last, translated);
  });

/** At the start there is little to choose from, one button is the obvious one, and Play is close to the tab key. */
async function expectOneObviousButton({ page, texts, press }: LabView): Promise<void> {
  const { skip } = texts.shell;
  const controls = await controlsOf(page, Object.values(skip));
  expect(controls.length, controls.join(' | ')).toBeLessThanOrEqual(25);
  expect(await press.evaluate(filledLike)).toHaveLength(1);
  const stops = await stopsTo(page, texts.transport.play, 8);
  expect(stops.slice(0, 2)).toEqual([skip.play, skip.map]);
  expect(stops).toContain(texts.transport.play);
}

/** Why it broke is said whole, and under nothing that stands over it. */
async function expectWhy(lab: LabView, story: string): Promise<void> {
  const why = lab.page.getByTestId('verdict');
  await expect(why).toContainText(lab.told(story).why);
  const isSeen = async (): Promise<boolean> =>
    why.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) =>
        element.contains(document.elementFromPoint((left + right) / 2, y)),
      );
    });
  await expect.poll(isSeen, `${story} in ${lab.texts.shell.panels.story}`).toBe(true);
}

/** On a phone all of why it broke stands under the map, and what is wrong on the map is in sight with it. */
async function expectWhyBesideCulprit({ page, promise, told }: LabView, story: string): Promise<void> {
  await expect(promise).toContainText(told(story).why);
  await expect(promise).toBeInViewport({ ratio: 1 });
  const strip = await promise.boundingBox();
  const culprit = page.locator('[data-skip-to="map"] [data-look="broken"]').first();
  const bottom = async (): Promise<number> => {
    const box = await culprit.boundingBox();
    return box === null || box.y < 0 ? Infinity : box.y + box.height;
  };
  await expect.poll(bottom, `the culprit of ${story}`).toBeLessThanOrEqual(strip?.y ?? 0);
}

/** All of the row that stands still is in sight, no target of it is small, and it says that something broke. */
async function expectUnderThumb({ page, press, promise, texts }: LabView): Promise<void> {
  const row = [
    press,
    page.getByRole('button', { name: texts.story.again, exact: true }),
    page.getByTestId('tools'),
  ];
  const middles = await Promise.all(
    row.map(async (target) => {
      await expect(target).toBeInViewport({ ratio: 1 });
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      return Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2);
    }),
  );
  expect(new Set(middles).size).toBe(1);
  await expect(promise).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('tab', { name: texts.shell.panels.promises })).toContainText(/[1-9]/);
}
