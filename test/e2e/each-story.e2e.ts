// Each story once, from its first press to its last, as a browser's translation leaves it.
import { lookUp } from '../../src/i18n/form/look-up.ts';
import { languages } from '../../src/i18n/languages.ts';
import { stories } from '../../src/scenarios/story-table.ts';
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
    await lab.story.getByRole('radio').first().check();
    await pressUntil(lab, 'cure');
    await expectWhy(lab, id);
    for (const told of [lab, ...translations]) {
      await page.setViewportSize(desk);
      if (told !== lab) await changeLanguage(told);
      for (const size of [desk, phone]) {
        await page.setViewportSize(size);
        // Only a phone has the story behind a tab of its own.
        const tab = page.getByRole('tab', { name: told.texts.shell.panels.story });
        await expect(tab).toHaveCount(size === phone ? 1 : 0);
        await page.keyboard.press('Home');
        await expect(page.getByTestId('verdict')).toHaveCount(0);
        if (size === desk) await expect(told.promise).toContainText(lookUp(told.texts.properties, promise));
        await page.keyboard.press('End');
        await expectWhy(told, id);
      }
    }
    const last = translations.at(-1) ?? lab;
    await page.setViewportSize(desk);
    await last.press.click();
    await expect(last.story).toContainText(last.told(id).watchCured);
    await pressUntil(last, 'next-story', 'again');
    await expectAlive(last, translated);
  });

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
