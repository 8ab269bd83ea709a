import type { StoryPress } from '../../src/ui/story/story-press.ts';
import { expect, playToPress, type LabView } from './lab-page.ts';

/** Presses the one button, whatever it says, until it would do what it shall. */
export async function pressUntil(lab: LabView, ...wanted: readonly StoryPress[]): Promise<void> {
  const isDone = new RegExp(`^(${wanted.join('|')})$`);
  const kind = async (): Promise<string> => (await lab.press.getAttribute('data-press')) ?? '';
  const words = async (): Promise<string> => (await lab.press.textContent()) ?? '';
  const moment = async (): Promise<string> => `${await words()} ${JSON.stringify(await lab.at())}`;
  for (let press = 0; press < 60 && !isDone.test(await kind()); press += 1) {
    const before = await moment();
    if ((await lab.button(lab.texts.story.play).count()) > 0) await playToPress(lab);
    else await lab.press.click();
    // What a press does is there at once: waiting as long as for a search would be most of the time.
    await expect.poll(moment, { intervals: [10, 20, 40, 80, 160, 320, 640] }).not.toBe(before);
  }
  await expect(lab.press).toHaveAttribute('data-press', isDone);
}
