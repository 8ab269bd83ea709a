import { expectNothingFoundInBothThemes } from '../support/axe.ts';
import { expect, labView, test } from '../support/lab-page.ts';

test('[E14] a goal is put together row by row, reached in the fewest moves, and opens as a run', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const lab = labView(page, 'en');
  const { explore, goals, compare } = lab.texts;
  await lab.open('#/sandbox?publishing=after-commit');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: lab.texts.ways.exploreTitle });
  await dialog.getByLabel(explore.promise, { exact: true }).selectOption(goals.choose);
  const form = dialog.getByRole('group', { name: goals.group, exact: true });
  await form.getByLabel(goals.preset, { exact: true }).selectOption(goals.presets['accepted-unheard']);
  await form.getByRole('button', { name: goals.removeRow(2), exact: true }).click();
  const row = form.getByRole('group', { name: goals.row(1), exact: true });
  await row.getByLabel(goals.details.answer, { exact: true }).selectOption(compare.answers.accepted);
  await form.getByRole('button', { name: goals.addRow, exact: true }).click();
  const second = form.getByRole('group', { name: goals.row(2), exact: true });
  await second.getByLabel(goals.subject, { exact: true }).selectOption(goals.subjects['event-applied']);
  await second.getByLabel(goals.amount, { exact: true }).selectOption(goals.amounts.exactly);
  await second.getByLabel(goals.count, { exact: true }).selectOption('0');
  await expect(form).toContainText(`${goals.subjects['event-applied']}: none`);
  await expectNothingFoundInBothThemes(page, 'the form of a goal');
  for (const control of await form.getByRole('button').all())
    if (await control.isVisible()) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);

  // As text it may be pasted; what is wrong with it is said, and nothing is searched.
  await form.getByText(goals.asText, { exact: true }).click();
  const text = form.getByLabel(goals.text, { exact: true });
  const written = await text.inputValue();
  const search = dialog.getByRole('button', { name: explore.search, exact: true });
  await text.fill(written.replace('accepted', 'perhaps'));
  await expect(form).toContainText('goal.holds');
  await expect(search).toBeDisabled();
  await text.fill(written);
  await dialog.getByLabel(explore.commands, { exact: true }).selectOption('1');
  await dialog.getByLabel(explore.faultsInAll, { exact: true }).selectOption('1');
  await search.click();
  const found = dialog.getByRole('article');
  await expect(found).toContainText(explore.shortest);
  await expect(dialog).toContainText(`${goals.subjects['event-applied']}: none`);
  await dialog.getByRole('button', { name: explore.again }).click();
  await expect(second.getByLabel(goals.amount, { exact: true })).toHaveValue('exactly');
  // What no run can come to is said with what was searched.
  await second.getByLabel(goals.subject, { exact: true }).selectOption(goals.subjects['event-committed']);
  await search.click();
  await expect(dialog).toContainText(/Not reached in any of [\d,]+ states/);
  await dialog.getByRole('button', { name: explore.again }).click();
  await second.getByLabel(goals.subject, { exact: true }).selectOption(goals.subjects['event-applied']);
  await search.click();
  await found.getByRole('button', { name: explore.openRun }).click();
  await expect(page).toHaveURL(/#\/run\//);
});
