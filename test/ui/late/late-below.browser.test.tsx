import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { textsOf } from '../../../src/i18n/languages.ts';
import { TextsProvider } from '../../../src/ui/lab/texts-context.tsx';
import { late, lateBelow } from '../../../src/ui/late/late.tsx';

const partCount = 20;
const partMs = 8;

/** Costly to draw; tells how much of it was drawn when the page next had a turn. */
function costly(): { readonly Costly: () => ReactElement; readonly drawnAtTurn: Promise<number> } {
  const turn = new MessageChannel();
  let drawnCount = 0;
  const drawnAtTurn = new Promise<number>((resolve) => {
    turn.port1.addEventListener('message', () => {
      turn.port1.close();
      resolve(drawnCount);
    });
    turn.port1.start();
  });
  function Part(): ReactElement {
    if (drawnCount === 0) turn.port2.postMessage(null);
    drawnCount += 1;
    const endMs = performance.now() + partMs;
    while (performance.now() < endMs);
    return <li>part</li>;
  }
  const Costly = (): ReactElement => (
    <ul>
      {Array.from({ length: partCount }, (_, index) => (
        <Part key={index} />
      ))}
    </ul>
  );
  return { Costly, drawnAtTurn };
}

function draw(view: ReactElement): void {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const texts = textsOf('en');
  root.render(
    <TextsProvider first={{ language: 'en', shelf: 'all', texts, told: [], stories: texts.stories }}>
      {view}
    </TextsProvider>,
  );
}

test('what stands below is drawn between whiles: the page has its turn before all of it is there', async () => {
  const { Costly, drawnAtTurn } = costly();
  const Below = lateBelow(async () => Promise.resolve(Costly), 'all');
  draw(<Below />);
  expect(await drawnAtTurn).toBeLessThan(partCount);
  await expect.poll(() => document.querySelectorAll('li').length).toBe(partCount);
});

test('what is asked for is drawn at once', async () => {
  const { Costly, drawnAtTurn } = costly();
  const Asked = late(async () => Promise.resolve(Costly), 'all');
  draw(<Asked />);
  expect(await drawnAtTurn).toBe(partCount);
});
