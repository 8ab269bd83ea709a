import type { Page } from 'playwright';

/** `ScriptDuration`: of what tasks do the calls of functions, without layout and style; `TaskDuration`: all of it. */
type Metric = 'ScriptDuration' | 'TaskDuration';

export type PageClock = {
  /** Milliseconds that were spent since the page began. */
  readonly nowMs: () => Promise<number>;
  readonly during: (work: () => Promise<unknown>) => Promise<number>;
};

/** What a page does, in processor time of its own thread: what else runs on the machine counts little. */
export async function openPageClock(page: Page, metric: Metric): Promise<PageClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const nowMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === metric)?.value ?? Number.NaN);
  };
  return {
    nowMs,
    during: async (work) => {
      const began = await nowMs();
      await work();
      return (await nowMs()) - began;
    },
  };
}
