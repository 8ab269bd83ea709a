import type { StoryPress } from '../../src/ui/story/story-press.ts';
import { expect, playToPress, type LabView } from './lab-page.ts';

type Shown = { readonly kind: string; readonly moment: string };

/** Presses the one button, whatever it says, until it would do what it shall. */
export async function pressUntil(lab: LabView, ...wanted: readonly StoryPress[]): Promise<void> {
  const isDone = new RegExp(`^(${wanted.join('|')})$`);
  const moment = async (): Promise<string> => (await shownBy(lab)).moment;
  for (let press = 0, shown = await shownBy(lab); press < 60 && !isDone.test(shown.kind); press += 1) {
    if ((await lab.button(lab.texts.story.play).count()) > 0) await playToPress(lab);
    else await lab.press.click();
    // What a press does is there at once: waiting as long as for a search would be most of the time.
    await expect.poll(moment, { intervals: [10, 20, 40, 80, 160, 320, 640] }).not.toBe(shown.moment);
    shown = await shownBy(lab);
  }
  await expect(lab.press).toHaveAttribute('data-press', isDone);
}

/** Asked for in one go: each question to the browser takes as long as a press. */
async function shownBy({ press }: LabView): Promise<Shown> {
  return press.evaluate((button) => {
    const range = document.querySelector<HTMLInputElement>('input[type="range"]');
    return {
      kind: button.dataset['press'] ?? '',
      moment: `${button.textContent} ${range?.value ?? ''} of ${range?.max ?? ''}`,
    };
  });
}
