import type { Result } from '../../base/result.ts';
import { runAddress } from '../addresses.ts';
import type { BadInput } from './check-setup.ts';
import { packText, unpackText } from './packed-text.ts';
import { writeRun } from './write-run.ts';
import { type SharedRun } from './shared-run.ts';

export type ShareLink =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'too-long'; readonly length: number; readonly lengthMax: number };

/** Above this many characters chat programs and mail begin to cut links. */
export const linkLengthMax = 6_000;

/** Above this many the address bar does not become the link: browsers and programs show less of it. */
export const addressLengthMax = 2_000;

/** No run of more moves fits into that, so that none is packed in vain at each pause. */
export const addressMoveCountMax = 1_000;

/** A run in a link: its file, packed. */
export async function encodeRun(run: SharedRun): Promise<string> {
  return packText(writeRun(run));
}

/** The address in this page that opens a run as a new one. */
export async function addressOfRun(run: SharedRun): Promise<string> {
  return runAddress(await encodeRun(run));
}

/** The most that a link may unpack to: less than a file has, as a small link may unpack to something huge. */
const linkTextLengthMax = 8_000_000;

/** Whether it can be read back from a link. */
export function fitsInLink(run: SharedRun): boolean {
  return writeRun(run).length <= linkTextLengthMax;
}

/** The file that a link carries. */
export async function runTextOf(data: string): Promise<Result<string, BadInput>> {
  return unpackText(data, linkTextLengthMax);
}
