import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { BadInput } from './check-setup.ts';

/** Begins what is not deflated: no text in the alphabet below begins so. */
const plainMark = '~';
const streamLimitMs = 10_000;

/**
 * A text in a link: deflated, in the alphabet that URLs allow (RFC 4648, section 5). Where the browser
 * does not deflate it, it is longer.
 */
export async function packText(text: string): Promise<string> {
  const deflated = await answerWithin(streamLimitMs, async () => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  });
  return deflated.ok ? inUrl(deflated.value) : `${plainMark}${inUrl(new TextEncoder().encode(text))}`;
}

export async function unpackText(data: string, lengthMax: number): Promise<Result<string, BadInput>> {
  const isPlain = data.startsWith(plainMark);
  const bytes = fromUrl(isPlain ? data.slice(plainMark.length) : data);
  if (bytes === null) return fail({ kind: 'not-readable', part: 'link' });
  const inflater = isPlain ? null : newInflater();
  if (!isPlain && inflater === null) return fail({ kind: 'not-unpacked', part: 'DecompressionStream' });
  const read = await answerWithin(streamLimitMs, async () => {
    const stream = new Blob([bytes]).stream();
    return readUpTo(inflater === null ? stream : stream.pipeThrough(inflater), lengthMax);
  });
  if (!read.ok) {
    const isSilent = read.failure.kind === 'silent';
    return fail({ kind: isSilent ? 'not-unpacked' : 'not-readable', part: 'link' });
  }
  return read.value === null ? fail({ kind: 'too-large', part: 'link' }) : succeed(read.value);
}

/** Null where the browser has none, or none that knows the format. */
function newInflater(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}

function inUrl(bytes: Uint8Array): string {
  let packed = '';
  for (const byte of bytes) packed += String.fromCharCode(byte);
  return btoa(packed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromUrl(data: string): Uint8Array<ArrayBuffer> | null {
  try {
    const packed = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(packed, (character) => character.charCodeAt(0));
  } catch {
    return null;
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
