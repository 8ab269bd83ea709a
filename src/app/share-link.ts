import type { Result } from '../base/result.ts';
import type { BadInput } from './check-setup.ts';
import { packText, unpackText } from './packed-text.ts';
import { readRunText, runTextLengthMax, writeRun, type SharedRun } from './run-file.ts';

/** Above this many characters chat programs and mail begin to cut links. */
export const linkLengthMax = 6_000;

/** A run in a link: its file, packed. */
export async function encodeRun(run: SharedRun): Promise<string> {
  return packText(writeRun(run));
}

export async function decodeRun(data: string): Promise<Result<SharedRun, BadInput>> {
  const text = await unpackText(data, runTextLengthMax);
  return text.ok ? readRunText(text.value) : text;
}
