import type { BrowserContext, Page } from 'playwright';
import { textsOf } from '../src/i18n/languages.ts';
import { median, type BenchRow } from './bench-row.ts';
import { openPageClock, type PageClock } from './page-clock.ts';

const texts = textsOf('en');
const paintRoundCount = 9;
/** Enough for an order's moves at the usual setup; at rest there is nothing left to step. */
const stepsPerOrderMax = 40;
const atRestAfterMs = 2_000;
const ordersPerTab = 4;

/** From the navigation to the frame after the story's map and its one button are there. */
export async function benchFirstPaint(
  newContext: () => Promise<BrowserContext>,
  address: string,
): Promise<readonly BenchRow[]> {
  const paintedMs = async (path: string, selector: string): Promise<number> => {
    // A first visit: nothing cached, nothing kept.
    const context = await newContext();
    const page = await context.newPage();
    await page.addInitScript(watchForPaint, selector);
    await page.goto(address + path);
    const ms = await page.evaluate<number>('painted');
    await context.close();
    return ms;
  };
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < paintRoundCount; round += 1) {
    raw.push(await paintedMs('bare.html', 'h1'));
    ours.push(await paintedMs('lab.html?lang=en#/', '[data-place="mail-server"]'));
  }
  return [
    {
      name: 'a story’s first paint, against a bare page',
      ours: median(ours),
      raw: median(raw),
      unit: 'ms',
      ratioAim: null,
    },
  ];
}

/** Runs in the page, before anything of it. */
function watchForPaint(selector: string): void {
  const painted = new Promise<number>((resolve) => {
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { painted });
}

/** Scripting a step in the whole lab, each tab of the inspector open in turn, against a bare step. */
export async function benchLabSteps(context: BrowserContext, address: string): Promise<readonly BenchRow[]> {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${address}lab.html?lang=en#/sandbox`);
  await page.getByRole('slider').waitFor();
  const clock = await openPageClock(page, 'ScriptDuration');
  const bare: number[] = [];
  const steps: number[] = [];
  const { panels } = texts.shell;
  for (const tab of [panels.trace, panels.tables, panels.code]) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    bare.push(await bareStepMs(context, address));
    for (let order = 0; order < ordersPerTab; order += 1) {
      const { send } = texts.controls.sending;
      await page.getByRole('button', { name: send, exact: true }).click();
      await page.getByRole('tab', { name: tab, exact: true }).focus();
      for (let step = 0; step < stepsPerOrderMax; step += 1) {
        const ms = await scriptedStepMs(page, clock);
        if (ms === null) break;
        steps.push(ms);
      }
    }
  }
  await page.close();
  const p95 = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.95)] ?? Number.NaN;
  return [
    {
      name: 'a step in the lab with all panels open, p95 of scripting, against a bare step',
      ours: p95,
      raw: median(bare),
      unit: 'ms',
      ratioAim: null,
    },
  ];
}

async function scriptedStepMs(page: Page, clock: PageClock): Promise<number | null> {
  const before = await clock.nowMs();
  const moved = page.evaluate(nextPosition, atRestAfterMs);
  await page.keyboard.press('PageDown');
  return (await moved) ? (await clock.nowMs()) - before : null;
}

/** Runs in the page: until the scrubber has moved and that has been painted, or until it does not move. */
async function nextPosition(afterMs: number): Promise<boolean> {
  const scrubber = document.querySelector('input[type="range"]');
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), afterMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(true)));
    });
    if (scrubber !== null) observer.observe(scrubber, { attributeFilter: ['aria-valuetext'] });
  });
}

async function bareStepMs(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  const ms = await page.evaluate<number>('bareStepMs()');
  await page.close();
  return ms;
}
