import { answerWithin } from './answer-within.ts';

const copyLimitMs = 3_000;

/** Puts a text on the clipboard; answers whether the browser has done so. */
export async function copyText(text: string): Promise<boolean> {
  const copied = await answerWithin(copyLimitMs, async () => navigator.clipboard.writeText(text));
  return copied.ok;
}
