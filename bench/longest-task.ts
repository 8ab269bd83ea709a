import type { Browser } from 'playwright';

/** Of what a browser writes down, as far as it is read here. Times are in microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In processor time, which what else runs on the machine does not make longer. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/** The longest task of any page's main thread meanwhile. */
export async function longestTaskMs(browser: Browser, during: () => Promise<void>): Promise<number> {
  return Math.max(...(await taskTimesMs(browser, during)));
}

/** How long each task of the pages' main threads took meanwhile. */
export async function taskTimesMs(browser: Browser, during: () => Promise<void>): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await during();
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}
