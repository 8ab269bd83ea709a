import { afterEach, expect, test, vi } from 'vitest';
import { packText, unpackText } from '../../../src/app/run/packed-text.ts';

const text = '{"a run": "주문 1", "moves": []}';

/** What takes everything and never says anything. */
function silent(): object {
  return { readable: new ReadableStream(), writable: new WritableStream() };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the limits pass. */
async function inTime<Value>(ask: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers();
  const wait = { isOver: false };
  const watched = ask().finally(() => {
    wait.isOver = true;
  });
  while (!wait.isOver) await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  return watched;
}

test('a text is deflated, reads back and is refused above its bound', async () => {
  const packed = await packText(text);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(await unpackText(packed, 1000)).toEqual({ ok: true, value: text });
  expect(await unpackText(packed, 10)).toMatchObject({ ok: false, failure: { kind: 'too-large' } });
});

const without: readonly (readonly [string, (() => object) | undefined])[] = [
  ['without streams', undefined],
  ['whose streams never answer', silent],
];

test.each(without)('a browser %s makes a link that every browser reads', async (_name, stream) => {
  vi.stubGlobal('CompressionStream', stream);
  const packed = await inTime(async () => packText(text));
  expect(packed).toMatch(/^~[\w-]+$/);
  expect(await unpackText(packed, 1000)).toEqual({ ok: true, value: text });
  expect(await unpackText(packed, 10)).toMatchObject({ ok: false, failure: { kind: 'too-large' } });
});

test.each(without)('a browser %s says that it can’t unpack a link', async (_name, stream) => {
  const packed = await packText(text);
  vi.stubGlobal('DecompressionStream', stream);
  expect(await inTime(async () => unpackText(packed, 1000))).toMatchObject({
    ok: false,
    failure: { kind: 'not-unpacked' },
  });
});
