import type { BrowserContext, Page } from 'playwright';
import { median, type BenchRow } from './bench-row.ts';
import { openPageClock } from './page-clock.ts';

/** A reload: each time in a page that has compiled nothing yet. */
const pageCount = 5;
/** And again in the same page, once its code is compiled. */
const againCount = 4;

/** How long a long run takes to come back from its journal, in processor time of the page's own thread. */
export async function benchRestore(context: BrowserContext, address: string): Promise<readonly BenchRow[]> {
  const runId = `bench-restore-${String(Date.now())}`;
  const first = await pageAt(context, address);
  const moveCount = await first.evaluate<number>(`keepLongRun(${JSON.stringify(runId)})`);
  await first.close();
  const [fresh, again]: [number[], number[]] = [[], []];
  for (let round = 0; round < pageCount; round += 1) {
    const page = await pageAt(context, address);
    const clock = await openPageClock(page, 'TaskDuration');
    const restore = async (): Promise<number> =>
      clock.during(async () => page.evaluate(`restoreLongRun(${JSON.stringify(runId)})`));
    fresh.push(await restore());
    const times: number[] = [];
    for (let time = 0; time < againCount; time += 1) times.push(await restore());
    again.push(Math.min(...times));
    await page.close();
  }
  const row = (name: string, ours: number): BenchRow => ({
    name: `restore a run of ${String(moveCount)} moves${name}, processor time`,
    ours,
    raw: null,
    unit: 'ms',
    ratioAim: null,
  });
  return [row(' in a page just opened', median(fresh)), row(' again in the same page', Math.min(...again))];
}

async function pageAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
