import { fail, succeed, type Result } from '../base/result.ts';
import type { BadInput } from './check-setup.ts';

/** A text in a link: deflated, in the alphabet that URLs allow (RFC 4648, section 5). */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let packed = '';
  for (const byte of bytes) packed += String.fromCharCode(byte);
  return btoa(packed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export async function unpackText(data: string, lengthMax: number): Promise<Result<string, BadInput>> {
  try {
    const packed = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const text = await readUpTo(stream, lengthMax);
    return text === null ? fail({ kind: 'too-large', part: 'link' }) : succeed(text);
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
