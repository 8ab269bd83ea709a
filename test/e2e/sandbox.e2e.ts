import { languages } from '../../src/i18n/languages.ts';
import { sandboxAddress } from '../../src/app/addresses.ts';
import { scenarioIds } from '../../src/app/scenarios/scenario-ids.ts';
import { filledLike } from '../support/controls.ts';
import { changeLanguage, expect, labView, test } from '../support/lab-page.ts';

const [first, ...others] = languages;
const desk = { width: 1280, height: 720 };
/** A small laptop, a wider one, a projector. */
const desks = [desk, { width: 1440, height: 900 }, { width: 1920, height: 1080 }];
const phone = { width: 390, height: 844 };

/** Words that a line ends within; where a word of several scripts may end is for the browser to say. */
const brokenWords = (press: Element): readonly string[] => {
  const text = document.createTreeWalker(press, NodeFilter.SHOW_TEXT).nextNode();
  const range = document.createRange();
  const isBroken = (start: number, end: number): boolean => {
    range.setStart(text ?? press, start);
    range.setEnd(text ?? press, end);
    return new Set([...range.getClientRects()].map(({ y }) => y)).size > 1;
  };
  return [...(text?.textContent ?? '').matchAll(/\S+/g)]
    .filter(({ 0: word, index }) => isBroken(index, index + word.length))
    .map(([word]) => word);
};

for (const scenario of scenarioIds)
  test(`the patterns and the one button that sends are in one view: ${scenario}`, async ({ page }) => {
    const lab = labView(page, first);
    await page.setViewportSize(desk);
    await lab.open(sandboxAddress(scenario));
    for (const told of [lab, ...others.map((language) => labView(page, language))]) {
      await page.setViewportSize(desk);
      if (told !== lab) await changeLanguage(told);
      for (const size of desks) {
        await page.setViewportSize(size);
        await expect(told.press).toBeInViewport({ ratio: 1 });
      }
      await page.setViewportSize(phone);
      await expect(told.press).toBeInViewport({ ratio: 1 });
      expect(await told.press.evaluate(filledLike)).toHaveLength(1);
      expect(await told.press.evaluate(brokenWords)).toEqual([]);
    }
  });
