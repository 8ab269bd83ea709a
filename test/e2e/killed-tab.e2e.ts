import type { Page } from '@playwright/test';
import { drawBelow } from '../../src/base/random.ts';
import { encodeRun } from '../../src/app/run/share-link.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { doomedBrowser } from '../support/doomed-browser.ts';
import { faultsOfKept, readKeptRows, type KeptRows } from '../support/kept-run.ts';
import { expect, labView, test, type LabView } from '../support/lab-page.ts';

const seed = 20_261_121;
/** Two profiles at a time, so that both halves of a machine are busy. */
const profiles = ['one profile', 'another profile'] as const;
const deathCount = 10;
/** Each fifth death takes the whole browser; the others only the tab. */
const kinds = ['browser', 'crash', 'crash', 'close', 'leave'] as const;
type Kind = (typeof kinds)[number];

/** So many orders at once that they keep a run busy for a while. */
const orderCount = 24;
const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 3 };
const moves = Array.from({ length: orderCount }, (_, order): Move => {
  const data = { customerId: 'customer-1', total: 10 };
  const command = { type: 'CreateOrder', aggregateType: 'Order', aggregateId: `many-${order}`, data };
  return { kind: 'send', intent: `c${order}`, to: `order-service-${1 + (order % 2)}`, command };
});

for (const [index, name] of profiles.entries())
  test(`a tab that is killed at any moment loses at most the transaction in flight: ${name}`, async ({
    hosting,
  }) => {
    const doomed = doomedBrowser();
    const link = `#/run/${await encodeRun({ setup, story: null, moves, position: orderCount, broken: [] })}`;
    let hash = link;
    let acknowledged = 0;
    try {
      for (let death = 0; death < deathCount; death += 1) {
        const page = await (await doomed.context()).newPage();
        const lab = labView(page);
        const found = await lookInto(page, hosting.url, hash);
        const said = `before death ${death + 1} of ${name}, with ${acknowledged} moves acknowledged`;
        if (hash !== link) {
          expect(faultsOfKept(setup, found), said).toEqual([]);
          expect(found['run/journal']?.length, said).toBeGreaterThanOrEqual(acknowledged);
        }
        if (isDone(found)) hash = link;
        await page.goto(`${hosting.url}?lang=ko${hash}`);
        await expect(lab.scrubber).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
        // What is in memory alone is lost with its tab, as the page says then.
        for (const text of Object.values(lab.texts.notices.memory))
          await expect(page.getByRole('status').filter({ hasText: text }), said).toHaveCount(0);
        const { head } = await lab.at();
        if (hash !== link) expect(head, said).toBe(found['run/journal']?.length);
        // The run that this tab has made of the link, as a browser that is opened again finds it.
        hash = await lab.keptAt();
        const databases = await page.evaluate(async () => indexedDB.databases());
        expect(
          databases.map((database) => database.name),
          said,
        ).toContain(databaseOf(hash));
        const target = head + 1 + drawBelow(60, seed, index, death);
        acknowledged = await dieAt(kinds[death % kinds.length] ?? 'crash', lab, target, doomed.kill);
      }
    } finally {
      await doomed.close();
    }
  });

/** The rows that a death has left, before the app looks at them. */
async function lookInto(page: Page, url: string, hash: string): Promise<KeptRows> {
  if (!hash.startsWith('#/lab/')) return {};
  await page.goto(`${url}favicon.svg`);
  return page.evaluate(readKeptRows, databaseOf(hash));
}

const databaseOf = (hash: string): string => `replayground-run-${hash.replace('#/lab/', '')}`;

/** Lets the run play as fast as it goes, ends it hard, and answers what it had shown as made by then. */
async function dieAt(
  kind: Kind,
  { page, texts }: LabView,
  target: number,
  killBrowser: () => Promise<void>,
): Promise<number> {
  await page
    .getByRole('combobox', { name: texts.transport.speed })
    .selectOption({ label: texts.transport.speedOf(Infinity) });
  await page.getByRole('button', { name: texts.transport.play, exact: true }).click();
  const shown = await shownAt(page, target, texts.transport.atRest);
  switch (kind) {
    case 'browser':
      await killBrowser();
      break;
    case 'crash': {
      const crashed = page.waitForEvent('crash');
      const session = await page.context().newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
      break;
    }
    case 'close':
      await page.close({ runBeforeUnload: false });
      break;
    case 'leave':
      await page.goto('about:blank');
      await page.close();
      break;
  }
  return shown;
}

/** Waits until the page shows so many moves, or until it has come to rest before. */
async function shownAt(page: Page, target: number, atRest: string): Promise<number> {
  const handle = await page.waitForFunction(
    ([moveCount, rest]) => {
      const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
      const head = Number(slider?.max);
      const isAtRest = document.querySelector(`button[aria-label="${rest}"]`) !== null;
      return head >= moveCount || isAtRest ? head : false;
    },
    [target, atRest] as const,
    { polling: 'raf' },
  );
  return Number(await handle.jsonValue());
}

/** Whether every order has reached both consumers, so that a run has nothing left to be killed in. */
const isDone = (rows: KeptRows): boolean => (rows['projection/order_view']?.length ?? 0) > orderCount;
