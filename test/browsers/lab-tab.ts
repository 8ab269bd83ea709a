import { expect, vi } from 'vitest';
import type { DrivenBrowser, DrivenTab } from './driven-browser.ts';

/** A loaded machine is slow, which is no failure. */
export const patience = { timeout: 60_000, interval: 100 } as const;

export type Moment = { readonly position: number; readonly head: number };

/** The lab in a tab of any browser, found by the words on the screen. */
export type LabTab = DrivenTab & {
  /** Where the scrubber is; null where there is none. */
  readonly at: () => Promise<Moment | null>;
  readonly expectAt: (position: number, head: number) => Promise<void>;
  /** Waits until so many moves are made, and says how many there are. */
  readonly reached: (head: number) => Promise<number>;
  readonly text: () => Promise<string>;
  readonly expectText: (text: string) => Promise<void>;
  readonly expectNoText: (text: string) => Promise<void>;
  /** Presses the button of that name as soon as there is one. */
  readonly press: (name: string) => Promise<void>;
  readonly choose: (label: string, value: string) => Promise<void>;
  /** What stands in the field of that name. */
  readonly valueOf: (label: string) => Promise<string>;
};

export async function openLab(browser: DrivenBrowser, url: string): Promise<LabTab> {
  const lab = labOf(await browser.newTab());
  await lab.goto(url);
  return lab;
}

function labOf(tab: DrivenTab): LabTab {
  const at: LabTab['at'] = async () => tab.run(momentInPage);
  const text: LabTab['text'] = async () => tab.run(() => document.body.innerText);
  return {
    ...tab,
    at,
    text,
    expectAt: async (position, head) => expect.poll(at, patience).toEqual({ position, head }),
    reached: async (head) => {
      const moment = await vi.waitUntil(async () => {
        const now = await at();
        return now !== null && now.head >= head ? now : null;
      }, patience);
      return moment.head;
    },
    expectText: async (wanted) => expect.poll(text, patience).toContain(wanted),
    expectNoText: async (unwanted) => expect.poll(text, patience).not.toContain(unwanted),
    press: async (name) => {
      const [x, y] = await vi.waitUntil(async () => tab.run(centreInPage, name), patience);
      await tab.clickAt(x, y);
    },
    choose: async (label, value) =>
      expect.poll(async () => tab.run(chooseInPage, label, value), patience).toBe(value),
    valueOf: async (label) => vi.waitUntil(async () => tab.run(valueInPage, label), patience),
  };
}

// These run in the page, where nothing of this file is known.

function momentInPage(): Moment | null {
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
  if (slider === null) return null;
  return { position: slider.valueAsNumber, head: Number(slider.max) };
}

function centreInPage(name: string): readonly [x: number, y: number] | null {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button')) {
    if ((button.getAttribute('aria-label') ?? button.textContent).trim() !== name || button.disabled)
      continue;
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    // What lies under something else, or is still on its way, would not be hit.
    if (width > 0 && button.contains(document.elementFromPoint(x, y))) return [x, y];
  }
  return null;
}

function chooseInPage(label: string, value: string): string | null {
  for (const select of document.querySelectorAll('select')) {
    if ((select.getAttribute('aria-label') ?? select.labels[0]?.textContent ?? '').trim() !== label) continue;
    if (select.value !== value) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return select.value;
  }
  return null;
}

function valueInPage(label: string): string | null {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
    if ((field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '').trim() === label)
      return field.value;
  return null;
}
