import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { storyAddress } from '../../../src/app/addresses.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { appPage } from '../../support/app-page.ts';
import { storyText } from '../../support/page-texts.ts';

const texts = textsOf('en');
const { press, ...app } = appPage();
const soon = { timeout: 20_000, interval: 10 } as const;
const laptop = [1280, 720] as const;
const phone = [390, 844] as const;
/** What a browser says where a page takes its size in two frames. */
const isOfResizing = /ResizeObserver loop/;

describe.each(stories)('the story $id', ({ id, beats, curedBeats }) => {
  const told = storyText(texts, id);

  test('is one page with one button: few controls, Play close by, and why it broke in sight wherever it is read', async () => {
    const complaints = vi.spyOn(console, 'error').mockClear();
    await page.viewport(...laptop);
    await app.go(storyAddress(id));
    await expect
      .poll(() => document.querySelector('[aria-current="step"]')?.textContent)
      .toContain(told.watch);

    // The map is one more; what it holds is reached by arrows.
    const controls = controlsSeen();
    expect(controls.length + 1, controls.map(nameOf).join(' | ')).toBeLessThanOrEqual(25);
    expect(filledLike(press())).toEqual([press()]);
    expect(await tabsTo(texts.transport.play)).toBeLessThanOrEqual(8);

    inStory<HTMLInputElement>('input[type="radio"]')?.click();
    await userEvent.selectOptions(await speed(), texts.transport.speedOf(Infinity));
    await pressTo('cure');
    expect(inStory('ol')?.querySelectorAll('li')).toHaveLength(beats.length + 1);
    expectWhy(told.why);
    await page.viewport(...phone);
    await expect.poll(() => document.querySelector('[data-testid="verdict-strip"]'), soon).not.toBeNull();
    await expect.poll(() => isInSight(verdict()), soon).toBe(true);
    expectWhy(told.why);
    const strip = document.querySelector('[data-testid="verdict-strip"]');
    expect(strip?.textContent).toMatch(/[1-9] broken, move \d+/);
    expectOneRow([press(), button(texts.story.again), document.querySelector('[data-testid="tools"]')]);
    expect(tab(texts.shell.panels.promises).textContent).toMatch(/[1-9]/);

    await page.viewport(...laptop);
    await expect.poll(() => document.querySelector('[data-testid="promise-line"]'), soon).not.toBeNull();
    press().focus();
    press().click();
    await expect.poll(() => press().dataset['press'], soon).not.toBe('cure');
    await expect.poll(() => document.activeElement, soon).toBe(press());
    await expect.poll(() => inStory('[aria-current="step"]')?.textContent, soon).toContain(told.watchCured);
    await userEvent.selectOptions(await speed(), texts.transport.speedOf(Infinity));
    await pressTo('next-story');
    expect(verdict()?.textContent).toContain(told.held);
    expect(document.querySelector('[data-testid="costs"]')?.textContent).toContain(told.costs);
    expect(inStory('ol')?.querySelectorAll('li')).toHaveLength((curedBeats?.length ?? 0) + 1);
    expect(complaints.mock.calls.map(String).filter((said) => !isOfResizing.test(said))).toEqual([]);
  });
});

/** Plays and presses until the one button would do that; the focus stays at it. */
async function pressTo(wanted: string): Promise<void> {
  for (let turn = 0; turn < 40 && press().dataset['press'] !== wanted; turn += 1) {
    press().focus();
    if (press().dataset['press'] === 'step') {
      button(texts.story.play).click();
      await expect.poll(() => [press().dataset['press'], isPlaying()], soon).not.toEqual(['step', true]);
      await expect.poll(isPlaying, soon).toBe(false);
    } else {
      const before = press().textContent;
      press().click();
      await expect.poll(() => press().textContent, soon).not.toBe(before);
    }
    await expect.poll(() => document.activeElement, soon).toBe(press());
  }
  await expect.poll(() => press().dataset['press'], soon).toBe(wanted);
}

const isPlaying = (): boolean =>
  [...document.querySelectorAll('button')].some((one) => one.textContent === texts.transport.pause);

function expectWhy(why: string): void {
  const found = verdict();
  expect(found?.textContent).toContain(why);
  expect(isInSight(found)).toBe(true);
  const title = inStory('h2')?.getBoundingClientRect();
  expect((found?.getBoundingClientRect().top ?? 0) - (title?.bottom ?? 0)).toBeLessThan(24);
}

/** All of the row that stands still is in sight, and no target of it is small. */
function expectOneRow(targets: readonly (Element | null)[]): void {
  const boxes = targets.map((target) => target?.getBoundingClientRect() ?? expect.fail('no target'));
  expect(targets.map(isInSight)).toEqual(targets.map(() => true));
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  const middles = boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2));
  expect(new Set(middles).size).toBe(1);
}

/** Its first line and its last, with nothing over them. */
function isInSight(element: Element | null): boolean {
  const box = element?.getBoundingClientRect();
  if (element === null || box === undefined) return false;
  return [box.top + 6, box.bottom - 6].every((y) => {
    const found = document.elementFromPoint(box.left + box.width / 2, y);
    return found !== null && (element.contains(found) || found.contains(element));
  });
}

const verdict = (): Element | null => document.querySelector('[data-testid="verdict"]');
const inStory = <Found extends HTMLElement = HTMLElement>(selector: string): Found | null =>
  document.querySelector<Found>(`section[aria-label="${texts.shell.panels.story}"] ${selector}`);
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => nameOf(one) === name);
  return found ?? expect.fail(`no button ${name}`);
}

function tab(name: string): HTMLElement {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  return tabs.find((one) => one.textContent.startsWith(name)) ?? expect.fail(`no tab ${name}`);
}

async function speed(): Promise<Element> {
  const find = (): Element | null => document.querySelector(`select[aria-label="${texts.transport.speed}"]`);
  await expect.poll(find, soon).not.toBeNull();
  return find() ?? expect.fail('no choice of a speed');
}

/** What can be pressed, chosen or dragged; a skip link is seen once it has the focus. */
function controlsSeen(): readonly Element[] {
  const skips: readonly string[] = Object.values(texts.shell.skip);
  return [...document.querySelectorAll('button, a[href], input, select, summary, [role="slider"]')].filter(
    (control) =>
      control.getClientRects().length > 0 &&
      control.closest('[data-skip-to="map"]') === null &&
      !skips.includes(nameOf(control)),
  );
}

function filledLike(one: Element): readonly Element[] {
  const colour = getComputedStyle(one).backgroundColor;
  return [...document.querySelectorAll('button, a')].filter(
    (other) => getComputedStyle(other).backgroundColor === colour,
  );
}

async function tabsTo(name: string): Promise<number> {
  for (let stop = 1; stop <= 12; stop += 1) {
    await userEvent.tab();
    if (document.activeElement !== null && nameOf(document.activeElement) === name) return stop;
  }
  return Infinity;
}
