/** What a real server did otherwise, as a sentence. */
export class Different extends Error {}

/** Ends what hangs; a busy machine is slow, which is no difference. */
const patienceMs = 20_000;

export async function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Different(`not in ${String(patienceMs)} ms: ${what}`)), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again and again, one turn of the event loop later each time. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Different(`not in ${String(patienceMs)} ms: ${what}`);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
