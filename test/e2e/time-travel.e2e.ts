import { expect, inMotion, labView, test } from '../support/lab-page.ts';

test.use(inMotion);

test('a reload in mid-flight resumes at the exact move', async ({ page }) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  const opening = await lab.at();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await lab.at()).head, { intervals: [10] }).toBeGreaterThan(opening.head + 2);
  const acknowledged = await lab.at();
  await page.reload();
  await expect(lab.scrubber).toBeVisible();
  const resumed = await lab.at();
  expect(resumed.head).toBeGreaterThanOrEqual(acknowledged.head);
  expect(resumed.position).toBe(resumed.head);
  await expect(lab.button(lab.texts.transport.play)).toBeVisible();
  await lab.expectAt(resumed.head, resumed.head);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await lab.key('ArrowRight', resumed.head + 1, resumed.head + 1);
});

test('stepping back moves the view only; acting there keeps the old future as a branch', async ({ page }) => {
  const lab = labView(page, 'en');
  const { notices, transport } = lab.texts;
  await lab.open('#/story/lost-update');
  const { head } = await lab.at();
  for (let count = 1; count <= 5; count += 1) await lab.key('ArrowRight', head + count, head + count);
  for (let count = 1; count <= 3; count += 1) await lab.key('ArrowLeft', head + 5 - count, head + 5);
  await expect(page.getByText(notices.past(head + 2, head + 5))).toBeVisible();
  await lab.button(notices.toNow).click();
  await lab.expectAt(head + 5, head + 5);

  await lab.key('Home', 0, head + 5);
  await expect(lab.button(transport.stepBack)).toBeDisabled();
  await lab.key('End', head + 5, head + 5);
  await lab.scrubber.focus();
  await lab.key('ArrowLeft', head + 4, head + 5);
  // How far a Page key goes is the browser's to say; a remote's would lead on.
  await lab.scrubber.press('PageDown');
  await expect.poll(async () => (await lab.at()).position).toBeLessThan(head + 4);
  await lab.scrubber.blur();

  // The first of the moves that are possible there begins another future.
  const { position } = await lab.at();
  await lab.key('1', position + 1, position + 1);
  await expect(page.getByText(notices.branch(position, head + 5 - position))).toBeVisible();
  await page.reload();
  await lab.expectAt(position + 1, position + 1);
  await lab.button(notices.openBranch).click();
  await lab.expectAt(head + 5, head + 5);
  await expect(page.getByText(notices.branch(position, 1))).toBeVisible();
});

test('any moment can be scrubbed to by pointer, and the views follow', async ({ page }) => {
  const lab = labView(page);
  await lab.open();
  const { head } = await lab.at();
  const broken = lab.place('broker');
  const track = await lab.scrubber.boundingBox();
  if (track === null) throw new Error('the scrubber is on screen');
  await page.mouse.click(track.x + 1, track.y + track.height / 2);
  await lab.expectAt(0, head);
  await expect(broken).toHaveAttribute('data-condition', 'up');
  await page.mouse.click(track.x + track.width - 1, track.y + track.height / 2);
  await lab.expectAt(head, head);
  await expect(broken).toHaveAttribute('data-condition', 'down');
});

test('a remote goes on with the story wherever one has clicked', async ({ page }) => {
  const lab = labView(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await lab.open('#/story/mailed-twice');
  const { head } = await lab.at();
  const box = await lab.scrubber.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const { position } = await lab.at();
  await lab.key('PageDown', position + 1, head);
  await lab.key('End', head, head);
  await page.getByRole('tab', { name: lab.texts.shell.panels.tables }).click();
  await lab.key('PageDown', head + 1, head + 1);
  await expect(lab.place('relay')).toHaveAttribute('data-condition', 'crashed');
});

test('a second tab watches live, and takes over', async ({ page, context }) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  const { head } = await lab.at();
  const other = labView(await context.newPage());
  await other.open('#/story/lost-update');
  const { notices } = lab.texts;
  await expect(other.page.getByText(notices.watching)).toBeVisible();
  await lab.page.bringToFront();
  await lab.key('ArrowRight', head + 1, head + 1);
  await lab.key('ArrowRight', head + 2, head + 2);
  await other.expectAt(head + 2, head + 2);

  await other.page.bringToFront();
  await other.page.keyboard.press('ArrowRight');
  await other.button(notices.takeOver).click();
  await expect(other.page.getByText(notices.watching)).toHaveCount(0);
  await other.key('ArrowRight', head + 3, head + 3);
  await expect(lab.page.getByText(notices.watching)).toBeVisible();
  await lab.expectAt(head + 3, head + 3);

  await other.page.close();
  await expect(lab.page.getByText(notices.watching)).toHaveCount(0);
  await lab.page.bringToFront();
  await lab.key('ArrowRight', head + 4, head + 4);
});

test('the marked line is that of the next op, all the way through a story', async ({ page }) => {
  const lab = labView(page, 'en');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await lab.open('#/story/mailed-twice');
  const { head } = await lab.at();
  await page.getByRole('tab', { name: lab.texts.shell.panels.code }).click();
  const marked = page.getByTestId('source').locator('[aria-current="step"]');
  const seen = new Set<string>();
  for (let position = head; position > 0; position -= 1) {
    await expect(marked).toHaveCount(1);
    const line = await marked.locator('code').textContent();
    expect(line).toMatch(/yield\*/);
    await expect(marked).toBeInViewport();
    seen.add(line ?? '');
    await lab.button(lab.texts.transport.stepBack).click();
    await lab.expectAt(position - 1, head);
  }
  expect(seen.size).toBeGreaterThan(10);
});
