import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { challengeAddress, pageAddress, storyAddress } from '../../../src/app/addresses.ts';
import { appPage } from '../../support/app-page.ts';

const app = appPage();
const desk = [1440, 900] as const;
const phone = [390, 844] as const;

afterEach(() => localStorage.clear());

/** How many buttons of a page are pressed: what a press brings is pressed, too, and next moves never end. */
const pressesMax = 40;

// Whatever stands on the page, and whatever comes with what is pressed: many of these go away by being pressed.
test.each([
  ['a story', storyAddress('lost-after-commit'), desk, 'closed'],
  ['a story with all tools', storyAddress('mailed-twice'), desk, 'open'],
  ['the sandbox on a phone', pageAddress('sandbox'), phone, 'open'],
  ['a challenge', challengeAddress('no-answer', false), desk, 'open'],
] as const)('the focus is never lost, whichever button of %s is pressed', async (_, address, size, tools) => {
  localStorage.setItem('replayground-tools', tools);
  await page.viewport(size[0], size[1]);
  await app.go(address);
  const pressed = new Set<string>();
  const lost: string[] = [];
  for (let press = 0; press < pressesMax; press += 1) {
    const next = buttons().find((one) => !pressed.has(nameOf(one)));
    if (next === undefined) break;
    const name = nameOf(next);
    pressed.add(name);
    next.focus();
    next.click();
    await twoFrames();
    // What has opened over the page is closed as one closes it.
    if (isCovered()) await userEvent.keyboard('{Escape}');
    if (!(await hasFocus())) lost.push(name);
  }
  expect(pressed.size).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});

/** On the map one stands for all that are alike. */
const isSeen = (one: HTMLElement): boolean =>
  one.getClientRects().length > 0 && one.closest('.react-flow__edge, [data-link], [data-place]') === null;

const buttons = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('#root button:not(:disabled), #root [role="tab"]')].filter(
    isSeen,
  );

const nameOf = (one: HTMLElement): string => {
  const region = one.closest('section[aria-label], aside[aria-label]')?.getAttribute('aria-label') ?? '';
  return `${region}: ${one.getAttribute('aria-label') ?? one.textContent}`;
};

const isCovered = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], dialog[open]') !== null;

/** At something that is there and is seen. */
async function hasFocus(): Promise<boolean> {
  for (let wait = 0; wait < 100; wait += 1) {
    const { activeElement } = document;
    if (
      activeElement !== null &&
      activeElement !== document.body &&
      activeElement.getClientRects().length > 0 &&
      !activeElement.matches(':disabled')
    )
      return true;
    await twoFrames();
  }
  return false;
}

const twoFrames = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
