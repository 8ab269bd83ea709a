import { chromium, type Browser, type Page } from 'playwright';
import { browserArguments, requireBrowser } from '../scripts/find-browser.ts';
import { textsOf } from '../src/i18n/languages.ts';
import type { BenchRow } from './bench-row.ts';
import { taskTimesMs } from './longest-task.ts';

const texts = textsOf('en');
const perSecond = 8;
const sendForMs = 60_000;
const sentCount = (sendForMs / 1000) * perSecond;
const waitingCount = 150;
/** At least so many, or what was to be measured has not happened. */
const movesPerCommand = 5;
/** What a page does between two frames without anything to do is not what a reader waits for. */
const taskMsMin = 1;

/** What the page's tasks take while many commands are under way, against a handful. */
export async function benchBacklog(address: string): Promise<readonly BenchRow[]> {
  const browser = await chromium.launch({
    executablePath: await requireBrowser('whole'),
    args: [...browserArguments],
  });
  try {
    const few = await tasksWith(browser, address, 3 * movesPerCommand, async (page) => sendAndPlay(page, 3));
    const many = await tasksWith(browser, address, waitingCount * movesPerCommand, async (page) =>
      sendAndPlay(page, waitingCount),
    );
    const minute = await tasksWith(browser, address, sentCount * movesPerCommand, keepSending);
    return [
      row(`${waitingCount} commands sent and played at full speed, p95 of a task`, p95(many), p95(few)),
      row(`${waitingCount} commands sent and played at full speed, longest task`, max(many), max(few)),
      row(`${perSecond} commands a second for a minute at full speed, p95 of a task`, p95(minute), p95(few)),
      row(`${perSecond} commands a second for a minute at full speed, longest task`, max(minute), max(few)),
    ];
  } finally {
    await browser.close();
  }
}

const row = (name: string, ours: number, raw: number): BenchRow => ({
  name: `${name}, against 3 commands`,
  ours,
  raw,
  unit: 'ms',
  ratioAim: null,
});

async function tasksWith(
  browser: Browser,
  address: string,
  movesMin: number,
  use: (page: Page) => Promise<void>,
): Promise<readonly number[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}lab.html?lang=en#/sandbox`);
  await page.getByRole('slider').waitFor();
  await page.getByRole('combobox', { name: texts.transport.speed }).selectOption('Infinity');
  const times = await taskTimesMs(browser, async () => use(page));
  const made = Number(await page.getByRole('slider').getAttribute('max'));
  if (made < movesMin) throw new Error(`only ${made} moves were made`);
  await context.close();
  return times.filter((ms) => ms >= taskMsMin);
}

async function sendAndPlay(page: Page, count: number): Promise<void> {
  await press(page, texts.controls.sending.send, count, 40);
  await page.getByRole('button', { name: texts.transport.play, exact: true }).click();
  await page.getByRole('button', { name: texts.transport.play, exact: true }).waitFor({ timeout: 300_000 });
}

async function keepSending(page: Page): Promise<void> {
  await page.evaluate(keepPressing, texts.transport.play);
  await press(page, texts.controls.sending.send, sentCount, 1000 / perSecond);
}

/** In the page, so that what presses does not wait for what is pressed. */
async function press(page: Page, name: string, count: number, everyMs: number): Promise<void> {
  await page.evaluate(pressEvery, { name, count, everyMs });
}

/** Runs in the page. */
async function pressEvery(wanted: { name: string; count: number; everyMs: number }): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.trim() === wanted.name);
  if (button === undefined) throw new Error(`no button ${wanted.name}`);
  let pressed = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      button.click();
      pressed += 1;
      if (pressed < wanted.count) return;
      clearInterval(timer);
      resolve();
    }, wanted.everyMs);
  });
}

/** Runs in the page: whenever everything has been done, goes on with what has been sent since. */
function keepPressing(name: string): void {
  setInterval(() => {
    const play = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
    play?.click();
  }, 100);
}

const max = (times: readonly number[]): number => Math.max(...times);

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
