import { lookUp } from '../../src/i18n/form/look-up.ts';
import { expect, labView, playToPress, test } from '../support/lab-page.ts';
import { languages } from '../../src/i18n/languages.ts';

for (const language of languages)
  test(`what breaks at rest has its mark, its row, its announcement and its jump, in ${language}`, async ({
    page,
  }) => {
    const lab = labView(page, language);
    const { transport, properties, controls, inspector, shell } = lab.texts;
    await lab.open();
    await lab.pressOn();
    await playToPress(lab);
    await lab.pressOn();
    await lab.expectLight('no-lost-event', 'broken');
    const { head } = await lab.at();
    const sentence = lookUp(properties, 'no-lost-event');
    // The scrubber: red where it came to rest, amber from where it was certain.
    await expect(page.getByTitle(transport.markBroken(head, sentence))).toBeVisible();
    const doomed = page.locator(`[title$=": ${sentence}"]`).filter({ hasText: '▲' });
    await expect(doomed).toHaveCount(1);
    // The announcement.
    const live = page.getByRole('log', { name: inspector.trace.live });
    await expect(live).toContainText(lab.texts.promiseTurns.brokenAtRest(sentence));
    // The filter finds the row, by keyboard.
    await page.getByRole('tab', { name: shell.panels.trace, exact: true }).focus();
    await page.keyboard.press('Enter');
    const kinds = page.getByRole('combobox', { name: lab.texts.traced.kind });
    await kinds.selectOption({ label: lab.texts.traced.broken });
    const rows = page.getByTestId('trace').getByRole('listitem');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(lab.texts.promiseTurns.brokenAtRest(sentence));
    // The jump from the light, after one has gone elsewhere.
    await page.keyboard.press('Escape');
    await lab.button(transport.toStart).click();
    await lab.expectAt(0, head);
    await lab.button(transport.toEnd).click();
    await lab.expectAt(head, head);
    const jump = lab.light('no-lost-event').getByRole('button', { name: controls.promises.jump(head) });
    await lab.button(transport.stepBack).click();
    await lab.expectLight('no-lost-event', 'will-break');
    const back = lab
      .light('no-lost-event')
      .getByRole('button', { name: new RegExp(controls.promises.certainAt(7).replace('7', '\\d+')) });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await lab.at()).position).toBeLessThan(head - 1);
    await lab.expectLight('no-lost-event', 'will-break');
    await lab.button(transport.stepBack).click();
    await expect(lab.light('no-lost-event')).not.toContainText(lab.texts.lightStates['will-break']);
    await lab.button(transport.toEnd).click();
    await expect(jump).toBeVisible();
  });
