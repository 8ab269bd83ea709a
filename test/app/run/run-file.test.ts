import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { moveCountMax } from '../../../src/live/run-limits.ts';
import { runTextLengthMax } from '../../../src/app/run/limits.ts';
import { writeRun } from '../../../src/app/run/write-run.ts';
import { type SharedRun } from '../../../src/app/run/shared-run.ts';
import { encodeRun } from '../../../src/app/run/share-link.ts';
import {
  chosenMove,
  newOrder,
  orderRun,
  revision,
  runByClock,
  sendOf,
  tapeOf,
} from '../../support/order-run.ts';
import { processorMs } from '../../support/processor-time.ts';
import { decodeRun, readRunText } from '../../support/every-scenario.ts';

const { setup } = orderRun();
const armed = { place: 'relay', op: 'update', label: 'outbox', strike: 'crash-before' } as const;
const everyMove: readonly Move[] = [
  { kind: 'op', activation: 'relay', op: 'publish', label: 'OrderCreated', outcome: 'reply-lost' },
  sendOf(1, newOrder(2)),
  { kind: 'crash', place: 'relay' },
  { kind: 'take-down', place: 'broker' },
  { kind: 'recover', place: 'broker' },
  { kind: 'cut', link: 'relay->broker' },
  { kind: 'mend', link: 'relay->broker' },
  { kind: 'slow', link: 'relay->broker', factor: 4 },
  { kind: 'redeliver', group: 'projection', partition: 'Order/0' },
  { kind: 'rebalance', group: 'projection' },
  { kind: 'expire', database: 'projection', table: 'processed_messages', key: ['projection', 3] },
  { kind: 'poison', eventId: 3 },
  { kind: 'deploy-fix', eventId: 3 },
  { kind: 'raise-limit', eventId: 3 },
  { kind: 'redrive', group: 'projection' },
  { kind: 'arm', fault: { ...armed, occurrence: 2 } },
  { kind: 'disarm', fault: armed },
];
const run: SharedRun = { setup, story: null, moves: everyMove, position: 3, broken: ['no-lost-event'] };

describe('a run', () => {
  test('comes back from a file as it went, with every kind of move', () => {
    expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
  });

  test.each<readonly [string, unknown]>([
    ['a fault that waits for no op', { kind: 'arm', fault: { ...armed, occurrence: 0 } }],
    ['a fault that waits for ever', { kind: 'arm', fault: { ...armed, occurrence: 1e9 } }],
    ['an unknown strike', { kind: 'arm', fault: { ...armed, strike: 'explode', occurrence: 1 } }],
    ['a disarming with more than a name', { kind: 'disarm', fault: { ...armed, occurrence: 1 } }],
    ['a key that is no key', { kind: 'expire', database: 'd', table: 't', key: { a: 1 } }],
    ['an unknown kind', { kind: 'explode', place: 'relay' }],
  ])('is refused with %s', (_, move) => {
    const text = JSON.stringify({ ...(JSON.parse(writeRun(run)) as object), moves: [move] });
    expect(readRunText(text)).toMatchObject({ ok: false, failure: { kind: 'wrong-shape' } });
  });

  test('comes back from a link as it went, with every kind of move', async () => {
    const data = await encodeRun(run);
    expect(data).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await decodeRun(data)).toEqual({ ok: true, value: run });
  });

  test('that was really made comes back from a link and plays to the same world', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(0xffff), { maxLength: 150 }), async (choices) => {
        const made = orderRun({ consuming: 'naive' });
        const tape = tapeOf(made);
        for (const [index, choice] of choices.entries()) {
          const { world, clock } = tape.head();
          const move = chosenMove(made, world, choice, index + 1);
          const next = move === null ? null : tape.stretch(tape.head(), { move, atMs: clock.nowMs });
          if (next?.ok === true) tape.append(next);
        }
        const moves = tape.journal().map(({ move }) => move);
        const shared = { setup: made.setup, story: null, moves, position: moves.length, broken: [] };
        const back = await decodeRun(await encodeRun(shared));
        if (!back.ok) expect.fail(JSON.stringify(back.failure));
        expect(back.value).toEqual(shared);
        const again = tapeOf(
          made,
          back.value.moves.map((move, index) => ({ move, atMs: index })),
        );
        expect(again.head().world.hash).toEqual(tape.head().world.hash);
      }),
      { numRuns: 25 },
    );
  });

  test('with the longest names that a reader takes can be shared again when it was played', () => {
    const named = (length: number): SharedRun => {
      const name = 'x'.repeat(length);
      return {
        ...run,
        moves: [{ ...sendOf(1, { ...newOrder(2), aggregateId: name }), intent: name } as Move],
      };
    };
    const long = named(100);
    expect(readRunText(writeRun(named(101))).ok).toBe(false);
    const made = orderRun();
    const tape = tapeOf(
      made,
      long.moves.map((move) => ({ move, atMs: 0 })),
    );
    runByClock(made, tape);
    const moves = tape.journal().map(({ move }) => move);
    expect(readRunText(writeRun({ ...long, moves }))).toEqual({ ok: true, value: { ...long, moves } });
  });

  test('with slots left out takes the defaults of its scenario', () => {
    const bare = JSON.parse(writeRun(run)) as { setup: { slots: object } };
    bare.setup.slots = { consuming: 'naive' };
    const read = readRunText(JSON.stringify(bare));
    expect(read).toMatchObject({
      ok: true,
      value: { setup: { slots: { publishing: 'outbox-polling', consuming: 'naive' } } },
    });
  });
});

type Parts = Record<string, unknown>;

/** The file with one part changed. */
function changed(change: (file: Parts & { setup: Parts; moves: Parts[] }) => void): string {
  const file = JSON.parse(writeRun(run)) as Parts & { setup: Parts; moves: Parts[] };
  change(file);
  return JSON.stringify(file);
}

const command = (file: { readonly moves: Parts[] }): Parts & { data: Parts } =>
  file.moves[1]?.['command'] as Parts & { data: Parts };

const bad: readonly (readonly [what: string, text: string, kind: string, part: string | RegExp])[] = [
  ['is no JSON', '{"format":', 'not-readable', 'json'],
  ['is empty', '', 'not-readable', 'json'],
  ['is JSON of something else', '[1, 2]', 'wrong-shape', 'run.format'],
  ['is null', 'null', 'wrong-shape', 'run'],
  ['is of another format', changed((file) => (file['format'] = 'other')), 'wrong-shape', 'run.format'],
  ['is of a version to come', changed((file) => (file['version'] = 3)), 'unknown-version', '3'],
  [
    'is of a version before the first',
    changed((file) => (file['version'] = 0)),
    'wrong-shape',
    'run.version',
  ],
  ['has no version', changed((file) => delete file['version']), 'wrong-shape', 'run.version'],
  [
    'lacks its setup',
    changed((file) => delete (file as Parts)['setup']),
    'wrong-shape',
    /^run\.setup|^setup/,
  ],
  ['lacks its moves', changed((file) => delete (file as Parts)['moves']), 'wrong-shape', 'run.moves'],
  ['has a part too many', changed((file) => (file['more'] = 1)), 'wrong-shape', 'run.more'],
  [
    'has another scenario',
    changed((file) => (file.setup['scenario'] = 'bakery')),
    'unknown-scenario',
    'bakery',
  ],
  [
    'has another variant',
    changed((file) => (file.setup['slots'] = { publishing: 'by-pigeon' })),
    'unknown-variant',
    'publishing=by-pigeon',
  ],
  [
    'has another slot',
    changed((file) => (file.setup['slots'] = { baking: 'slow' })),
    'unknown-variant',
    'baking=slow',
  ],
  [
    'has a slot with a name that every object has',
    changed((file) => (file.setup['slots'] = { toString: 'x' })),
    'unknown-variant',
    'toString=x',
  ],
  [
    'has a seed that is no number',
    changed((file) => (file.setup['seed'] = '7')),
    'wrong-shape',
    'setup.seed',
  ],
  ['has a seed out of range', changed((file) => (file.setup['seed'] = -1)), 'wrong-shape', 'setup.seed'],
  [
    'looks at a place before the start',
    changed((file) => (file['position'] = -1)),
    'wrong-shape',
    'run.position',
  ],
  ['looks between two moves', changed((file) => (file['position'] = 1.5)), 'wrong-shape', 'run.position'],
  [
    'has a move of an unknown kind',
    changed((file) => (file.moves[2] = { kind: 'explode' })),
    'wrong-shape',
    'run.moves.2.kind',
  ],
  [
    'has a move without its place',
    changed((file) => (file.moves[2] = { kind: 'crash' })),
    'wrong-shape',
    'run.moves.2.place',
  ],
  [
    'has a move with a part too many',
    changed((file) => (file.moves[2] = { kind: 'crash', place: 'relay', code: 'alert(1)' })),
    'wrong-shape',
    'run.moves.2.code',
  ],
  [
    'has an outcome that there is not',
    changed((file) => ((file.moves[0] ?? {})['outcome'] = 'exploded')),
    'wrong-shape',
    'run.moves.0.outcome',
  ],
  [
    'makes a link endlessly slow',
    changed((file) => ((file.moves[7] ?? {})['factor'] = 1e9)),
    'wrong-shape',
    'run.moves.7.factor',
  ],
  [
    'has an endless name',
    changed((file) => ((file.moves[2] ?? {})['place'] = 'x'.repeat(100_000))),
    'wrong-shape',
    'run.moves.2.place',
  ],
  [
    'has a command that nobody handles',
    changed((file) => (command(file)['type'] = 'BakeBread')),
    'wrong-shape',
    'run.moves.1.command.type',
  ],
  [
    'has a command with a field of the wrong kind',
    changed((file) => (command(file).data['total'] = 'much')),
    'wrong-shape',
    'run.moves.1.command.data.total',
  ],
  [
    'has a command without a field',
    changed((file) => delete command(file).data['customerId']),
    'wrong-shape',
    'run.moves.1.command.data.customerId',
  ],
  [
    'has a command with a field too many',
    changed((file) => (command(file).data['discount'] = 1)),
    'wrong-shape',
    'run.moves.1.command.data.discount',
  ],
  [
    'has a command with a field that is no plain value',
    changed((file) => (command(file).data['total'] = { deep: [1] })),
    'wrong-shape',
    /^run\.moves\.1\.command\.data/,
  ],
  [
    'has more moves than a run may',
    changed((file) => (file.moves = manyMoves(moveCountMax + 1))),
    'too-large',
    'run.moves',
  ],
  ['is too large', ' '.repeat(runTextLengthMax + 1), 'too-large', String(runTextLengthMax + 1)],
];

function manyMoves(count: number): Parts[] {
  return Array.from({ length: count }, () => ({ kind: 'crash', place: 'relay' }));
}

describe('a file is refused that', () => {
  test.each(bad)('%s', (_, text, kind, part) => {
    const read = readRunText(text);
    if (read.ok) expect.fail('it was taken');
    expect(read.failure.kind).toBe(kind);
    expect(read.failure.part).toMatch(typeof part === 'string' ? new RegExp(`^${escaped(part)}$`) : part);
  });

  test('is anything else: no text makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRunText(text).ok).toBe(false);
      }),
    );
  });
});

describe('a link is refused that', () => {
  test.each([
    ['is empty', ''],
    ['is of another alphabet', '한글!'],
    ['is not deflated', 'AAAA'],
    ['is cut off', ''.padEnd(20, 'q')],
  ])('%s', async (_, data) => {
    expect(await decodeRun(data)).toMatchObject({ ok: false, failure: { kind: 'not-readable' } });
  });

  test('was cut off by a chat program, at any place', async () => {
    const data = await encodeRun({
      ...run,
      moves: [revision(90), revision(91)].map((made, at) => sendOf(at + 1, made)),
    });
    for (let length = 1; length < data.length - 2; length += 7)
      expect((await decodeRun(data.slice(0, length))).ok).toBe(false);
  });

  test('unpacks to something huge, without unpacking it all', async () => {
    const bomb = await deflated('0'.repeat(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const started = processorMs();
    expect(await decodeRun(bomb)).toEqual({ ok: false, failure: { kind: 'too-large', part: 'link' } });
    expect(processorMs() - started).toBeLessThan(2_000);
  });

  test('unpacks to what a file may not be', async () => {
    const data = await deflated(changed((file) => (file.setup['scenario'] = 'bakery')));
    expect(await decodeRun(data)).toEqual({
      ok: false,
      failure: { kind: 'unknown-scenario', part: 'bakery' },
    });
  });
});

async function deflated(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
