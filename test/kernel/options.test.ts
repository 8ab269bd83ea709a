import { describe, expect, test } from 'vitest';
import { documentsIn } from '../../src/kernel/document-ops.ts';
import type { Machine } from '../../src/kernel/machine.ts';
import type { Move } from '../../src/kernel/move.ts';
import { poll, publish } from '../../src/kernel/ops.ts';
import { finished, type Program } from '../../src/kernel/process.ts';
import type { World } from '../../src/kernel/world.ts';
import { nextByClock, startOfTime, tick } from '../../src/live/clock.ts';
import { anEvent } from '../support/an-event.ts';
import { smallSystem } from '../support/small-system.ts';
import { openStage, type Stage } from '../support/stage.ts';

const letters = documentsIn('shop', 'letters');
const groups = [{ id: 'readers', topics: ['Topic'], members: ['chooser'] }];

const inBothPartitions: Program = function* write() {
  yield* publish('broker', 'Topic', null, anEvent(1));
  yield* publish('broker', 'Topic', null, anEvent(2));
  return finished;
};
const pollOnce: Program = function* chooser() {
  yield* poll('broker', 'readers');
  return finished;
};
const twoLetters: Program = function* write() {
  yield* letters.put('a', 0, { outbox: [{ id: 1, published: false }] });
  yield* letters.put('b', 0, { outbox: [{ id: 2, published: false }] });
  return finished;
};
const findOnce: Program = function* chooser() {
  yield* letters.waitForEntry('outbox', 'published');
  return finished;
};

/** Every op that may be done in several ways, where it has two. */
const choosing: readonly (readonly [op: string, options: readonly string[], opened: () => Stage])[] = [
  ['poll', ['Topic/0', 'Topic/1'], () => readied(inBothPartitions, pollOnce)],
  ['find-document', ['a', 'b'], () => readied(twoLetters, findOnce)],
];

function readied(write: Program, chooser: Program): Stage {
  const stage = openStage(smallSystem({ programs: { write, chooser }, groups }));
  stage.actOn('write');
  return stage;
}

const waysOf = ({ machine, now }: Stage): readonly Extract<Move, { kind: 'op' }>[] =>
  machine.natural(now()).flatMap((move) => (move.kind === 'op' ? [move] : []));

function stepped(machine: Machine, world: World, move: Move) {
  const result = machine.step(world, move);
  return result.ok ? JSON.stringify([result.entry.move, result.entry.result]) : result.problem;
}

describe('where the surroundings may choose', () => {
  test.each(choosing)('[K20] %s has a natural move for each of its ways', (op, options, opened) => {
    const stage = opened();
    expect(waysOf(stage).map((move) => [move.op, move.outcome, move.option])).toEqual(
      options.map((option) => [op, 'done', option]),
    );
    const ends = waysOf(stage).map((move) => stepped(stage.machine, stage.now(), move));
    expect(new Set(ends).size).toBe(options.length);
  });

  test.each(choosing)(
    '[K20] %s that says no way takes the first, and is told with it',
    (_, options, opened) => {
      const { machine, now } = opened();
      const [first] = waysOf({ machine, now } as Stage);
      if (first === undefined) throw new Error('a way');
      const { option, ...unsaid } = first;
      expect(option).toBe(options[0]);
      expect(stepped(machine, now(), unsaid)).toBe(stepped(machine, now(), first));
    },
  );

  test.each(choosing)('[K13] [K20] %s can go no other way', (_, __, opened) => {
    const stage = opened();
    const [first] = waysOf(stage);
    if (first === undefined) throw new Error('a way');
    for (const wrong of [
      { ...first, option: 'elsewhere' },
      { ...first, outcome: 'refused' as const },
    ])
      expect(stage.machine.step(stage.now(), wrong)).toMatchObject({ ok: false });
  });

  test('[K20] where only one way is left, the move says none', () => {
    const single: Program = function* write() {
      yield* publish('broker', 'Topic', null, anEvent(1));
      return finished;
    };
    expect(waysOf(readied(single, pollOnce)).map(({ option }) => option)).toEqual([undefined]);
  });

  test.each(choosing)(
    '[K9] [K20] live goes each of the ways of %s, by the seed alone',
    (_, options, opened) => {
      const { machine, now } = opened();
      const taken = (seed: number): string | undefined => {
        const clock = tick(machine, seed, startOfTime, now(), 0, null);
        const move = nextByClock(machine, clock, now())?.move;
        return move?.kind === 'op' ? move.option : undefined;
      };
      const seeds = Array.from({ length: 24 }, (__, seed) => seed);
      expect(seeds.map(taken)).toEqual(seeds.map(taken));
      expect(new Set(seeds.map(taken))).toEqual(new Set(options));
    },
  );
});
