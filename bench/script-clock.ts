import type { Page } from 'playwright';

export type ScriptClock = {
  /** Milliseconds of scripting meanwhile. */
  readonly during: (work: () => Promise<unknown>) => Promise<number>;
  readonly nowMs: () => Promise<number>;
};

/**
 * What a page spends on scripting, without layout and style, in processor time of its thread: what else runs on the
 * machine counts little.
 */
export async function openScriptClock(page: Page): Promise<ScriptClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const nowMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
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
