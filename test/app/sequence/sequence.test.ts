import { describe, expect, test } from 'vitest';
import { followSequence } from '../../../src/app/sequence/follow-sequence.ts';
import { foldSequence } from '../../../src/app/sequence/fold-sequence.ts';
import type { Arrow, SequenceOfRun, SequenceRow } from '../../../src/app/sequence/sequence.ts';
import { foldAll } from '../../../src/app/run/fold-along.ts';
import { present } from '../../../src/base/assert.ts';
import { itemsBetween } from '../../../src/app/sequence/grown-list.ts';
import { valuesOf } from '../../../src/base/sorted-map.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import type { TraceEntry } from '../../../src/kernel/world/entry.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { playSetup } from '../../support/every-scenario.ts';

const rowsOf = ({ rows }: SequenceOfRun): readonly SequenceRow[] => itemsBetween(rows, 0, rows.length);

/** Each story as it breaks, and with its cure on. */
const runs = stories.flatMap((story) =>
  [false, true].map((isCured) => {
    const cure = isCured ? { [story.cure.slot]: story.cure.variant } : {};
    return {
      name: `${story.id}${isCured ? ', cured' : ''}`,
      play: () =>
        playSetup({ ...story.setup, slots: { ...story.setup.slots, ...cure } }, [
          ...story.before,
          ...story.after,
        ]),
    };
  }),
);

const outcomeOf = ({ move }: TraceEntry) => (move.kind === 'op' ? move.outcome : 'done');

describe.each(runs)('the sequence of $name', ({ play }) => {
  const { tape, machine } = play();
  const entries = tape.entries();
  const sequence = foldAll(foldSequence, tape);
  const rows = rowsOf(sequence);
  const rowAt = (number: number): SequenceRow | undefined => rows.find((row) => row.number === number);
  const arrowAt = (number: number): Arrow | null => rowAt(number)?.arrow ?? null;
  const numbered = entries.map((entry, index) => ({ entry, number: index + 1 }));

  test('has its rows in the order of their moves, and each of them shows something', () => {
    const numbers = rows.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    const empty = rows.filter(
      ({ arrow, mark, bars }) =>
        arrow === null && mark === null && bars.every(({ part }) => part === 'goes-on'),
    );
    expect(empty).toEqual([]);
  });

  test('draws at places that there are, and no arrow from a place to itself', () => {
    const known = machine.definition.places.map(({ id }) => id);
    const drawn = rows.flatMap(({ arrow, mark, bars, down }) => [
      ...(arrow === null ? [] : [arrow.from, arrow.to]),
      ...(mark === null ? [] : [mark.place, ...(mark.other === null ? [] : [mark.other])]),
      ...bars.map(({ place }) => place),
      ...down,
    ]);
    expect(drawn.filter((place) => !known.includes(place))).toEqual([]);
    expect(rows.filter(({ arrow }) => arrow !== null && arrow.from === arrow.to)).toEqual([]);
  });

  test('has an arrow for every message that has become a fact', () => {
    const lacking = numbered.flatMap(({ entry, number }) =>
      entry.facts.flatMap((fact): readonly Fact[] => {
        const arrow = arrowAt(number);
        switch (fact.kind) {
          case 'event-published':
          case 'message-published':
            return arrow?.kind === 'publish' ? [] : [fact];
          case 'mail-sent':
            return arrow?.kind === 'mail' ? [] : [fact];
          case 'command-answered':
            return arrow?.kind === 'answer' ? [] : [fact];
          default:
            return [];
        }
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('has an arrow for every request, answer and delivery that was made or tried', () => {
    const kinds = { request: 'command', reply: 'answer', publish: 'publish', 'send-mail': 'mail' } as const;
    for (const { entry, number } of numbered) {
      const { op, result, from, to } = entry;
      if (op === null) continue;
      if (op.kind in kinds) {
        const { kind, ...arrow } = arrowAt(number) ?? {};
        expect(kind).toBe(kinds[op.kind as keyof typeof kinds]);
        expect(arrow).toMatchObject({ from, to });
      }
      if (op.kind === 'poll' && result?.ok === true && result.value !== null)
        expect(arrowAt(number)).toMatchObject({ kind: 'delivery', from: to, to: from, end: 'arrives' });
    }
  });

  test('what is lost on its way does not arrive, and what was refused has done nothing', () => {
    for (const { entry, number } of numbered) {
      const arrow = arrowAt(number);
      if (arrow === null) continue;
      const isLost =
        outcomeOf(entry) === 'request-lost' ||
        (outcomeOf(entry) === 'reply-lost' && entry.op?.kind === 'reply');
      expect(arrow.end === 'lost').toBe(isLost);
      expect(arrow.isUnheard).toBe(outcomeOf(entry) === 'reply-lost' && !isLost);
      if (arrow.end === 'arrives') continue;
      expect(entry.effects.filter(({ kind }) => kind === 'write')).toEqual([]);
      expect(entry.facts.filter(({ kind }) => kind.endsWith('-published') || kind === 'mail-sent')).toEqual(
        [],
      );
    }
  });

  test('counts a copy where the same has come to the same before', () => {
    const seen = new Map<string, number>();
    for (const { arrow } of rows) {
      if (arrow?.kind !== 'publish' || arrow.about.kind !== 'message') continue;
      const row = rows.find((one) => one.arrow === arrow);
      const op = entries[(row?.number ?? 0) - 1]?.op;
      const key = `${op?.kind === 'publish' ? op.topic : ''} ${String(arrow.about.number)}`;
      expect(arrow.copy).toBe((seen.get(key) ?? 0) + 1);
      if (arrow.end === 'arrives') seen.set(key, (seen.get(key) ?? 0) + (arrow.isTwice ? 2 : 1));
    }
  });

  test('closes each transaction where it ended, as the database has it', () => {
    const { world } = tape.head();
    const stillOpen = Object.entries(world.databases).flatMap(([database, { transactions }]) =>
      transactions.map(({ id }) => `${id} ${database}`),
    );
    const transactions = [...valuesOf(sequence.transactions)];
    const open = transactions.filter(({ end }) => end === null);
    expect(open.map(({ owner, database }) => `${owner} ${database}`).sort()).toEqual(stillOpen.sort());
    for (const { owner, begunAt, end } of transactions) {
      if (end === null) continue;
      expect(end.at).toBeGreaterThan(begunAt);
      const entry = entries[end.at - 1];
      expect(entry?.facts.some((fact) => fact.kind === 'transaction-ended' && fact.owner === owner)).toBe(
        true,
      );
      if (end.ending === 'died') expect(entry?.move.kind).toBe('crash');
      if (entry?.move.kind === 'crash') expect(end.ending).toBe('died');
      if (end.ending !== 'committed')
        expect(entry?.facts.filter(({ kind }) => kind === 'event-committed')).toEqual([]);
    }
    const ends = numbered.flatMap(({ entry }) =>
      entry.facts.filter(({ kind }) => kind === 'transaction-ended'),
    );
    expect(transactions.length - open.length).toBe(ends.length);
  });

  test('has no two transactions beside each other on one track of a lane', () => {
    for (const { bars } of rows) {
      const tracks = bars
        .filter(({ part }) => part !== 'ends')
        .map(({ place, track }) => `${place} ${track}`);
      expect(new Set(tracks).size).toBe(tracks.length);
    }
  });

  test('says of each lane whether its place is up', () => {
    const { places } = tape.head().world;
    const down = Object.entries(places).flatMap(([id, condition]) => (condition === 'up' ? [] : [id]));
    expect([...sequence.down].sort()).toEqual(down.sort());
  });

  test('leaves out among messages only statements to a store', () => {
    const shown = new Set(itemsBetween(sequence.messages, 0, sequence.messages.length));
    const left = rows.filter((_, index) => !shown.has(index));
    expect(left.filter(({ arrow, mark }) => arrow?.kind !== 'statement' || mark !== null)).toEqual([]);
    expect(left.flatMap(({ number }) => entries[number - 1]?.facts ?? []).map(({ kind }) => kind)).toEqual(
      left.flatMap(({ number }) => entries[number - 1]?.facts ?? []).map(() => 'stream-read'),
    );
  });
});

test('what is followed along is what is read at once, also where an end has been cut off', () => {
  const story = present(stories[0], 'a story');
  const entries = playSetup(story.setup, [...story.before, ...story.after]).tape.entries();
  const other = playSetup(
    { ...story.setup, slots: { ...story.setup.slots, [story.cure.slot]: story.cure.variant } },
    [...story.before, ...story.after],
  ).tape.entries();
  const along = followSequence();
  const source = (read: readonly TraceEntry[]) => ({
    length: () => read.length,
    entryAt: (number: number) => present(read[number - 1], `entry ${number}`),
    standingsAt: () => ({}),
  });
  for (let length = 0; length <= entries.length; length += 7)
    expect(along(entries.slice(0, length))).toEqual(foldAll(foldSequence, source(entries.slice(0, length))));
  expect(along(other)).toEqual(foldAll(foldSequence, source(other)));
});

test('a row costs the same after many moves: what was there is kept and not copied', () => {
  const story = present(stories[0], 'a story');
  const entries = playSetup(story.setup, [...story.before, ...story.after]).tape.entries();
  const along = followSequence();
  const many = Array.from({ length: 120 }, () => entries).flat();
  const before = along(many.slice(0, -1));
  const after = along(many);
  const shared = after.rows.chunks.filter((chunk) => before.rows.chunks.includes(chunk));
  expect(before.rows.length).toBeGreaterThan(1_000);
  expect(after.rows.chunks.length - shared.length).toBeLessThanOrEqual(1);
});
