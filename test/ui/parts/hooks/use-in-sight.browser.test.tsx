import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useInSight } from '../../../../src/ui/parts/hooks/use-in-sight.ts';

function SaidByHand(): ReactElement {
  return <p ref={useInSight<HTMLParagraphElement>()}>said</p>;
}

/** Draws what has been said below something of a height, and answers what gives that another height. */
async function sayBelow(height: number): Promise<(height: number) => void> {
  await page.viewport(390, 844);
  const container = document.body.appendChild(document.createElement('div'));
  // The browser's own help would hide what is missing.
  container.style.overflowAnchor = 'none';
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const draw = (above: number): void =>
    flushSync(() =>
      root.render(
        <>
          <div style={{ height: above }} />
          <SaidByHand />
          <div style={{ height: 5_000 }} />
        </>,
      ),
    );
  draw(height);
  await expect.element(page.getByText('said')).toBeInViewport();
  return draw;
}

test('what has just been said is in sight, also when what stands above it grows later', async () => {
  const grow = await sayBelow(1_500);
  grow(3_500);
  await expect.element(page.getByText('said')).toBeInViewport();
});

test('once the reader does something, nothing scrolls by itself any more', async () => {
  const grow = await sayBelow(1_500);
  await userEvent.keyboard('{Shift}');
  const before = scrollY;
  grow(3_500);
  await expect.element(page.getByText('said')).not.toBeInViewport();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  expect(scrollY).toBe(before);
});

test('the key that makes it be said is not the reader’s answer to it', async () => {
  const begun = new KeyboardEvent('keydown', { key: 'End' });
  const grow = await sayBelow(1_500);
  window.dispatchEvent(begun);
  grow(3_500);
  await expect.element(page.getByText('said')).toBeInViewport();
});
