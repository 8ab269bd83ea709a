import { fail, type Result } from '../base/result.ts';
import type { BadInput } from './check-setup.ts';
import { readRunText, runTextLengthMax, writeRun, type SharedRun } from './run-file.ts';

/** Above this many characters chat programs and mail begin to cut links. */
export const linkLengthMax = 6_000;

/** A run in a link: its file, deflated, in the alphabet that URLs allow (RFC 4648, section 5). */
export async function encodeRun(run: SharedRun): Promise<string> {
  const stream = new Blob([writeRun(run)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export async function decodeRun(data: string): Promise<Result<SharedRun, BadInput>> {
  try {
    const text = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const unpacked = await readUpTo(stream, runTextLengthMax);
    if (unpacked === null) return fail({ kind: 'too-large', part: 'link' });
    return readRunText(unpacked);
  } catch {
    return fail({ kind: 'not-readable', part: 'link' });
  }
}

/** A small link may unpack to something huge: reading stops at the bound. */
async function readUpTo(stream: ReadableStream<Uint8Array>, lengthMax: number): Promise<string | null> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > lengthMax) {
      await reader.cancel();
      return null;
    }
  }
}
