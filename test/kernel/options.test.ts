import { describe, expect, test } from 'vitest';
import { documentsIn } from '../../src/kernel/language/document-ops.ts';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import {
  awaitTimer,
  choose,
  insertRow,
  poll,
  publish,
  waitWithPatience,
} from '../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import type { World } from '../../src/kernel/world/world.ts';
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

const nothing: Program = function* write() {
  yield* insertRow('shop', 'tickets', {});
  return finished;
};
const chooseOnce: Program = function* chooser() {
  yield* choose('thing-1', ['yes', 'no']);
  return finished;
};
const twoTimers: Program = function* write() {
  yield* insertRow('shop', 'timers', { id: 'a' });
  yield* insertRow('shop', 'timers', { id: 'b' });
  return finished;
};
const waitOnce: Program = function* chooser() {
  yield* awaitTimer('shop', 'timers');
  return finished;
};

/** Every op that may be done in several ways, where it has two. */
const choosing: readonly (readonly [op: string, options: readonly string[], opened: () => Stage])[] = [
  ['poll', ['Topic/0', 'Topic/1'], () => readied(inBothPartitions, pollOnce)],
  ['find-document', ['a', 'b'], () => readied(twoLetters, findOnce)],
  ['choose', ['yes', 'no'], () => readied(nothing, chooseOnce)],
  ['await-timer', ['a', 'b'], () => readied(twoTimers, waitOnce)],
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

const ticketsFrom = (id: number) => ({
  table: 'tickets',
  where: {},
  above: { column: 'id', value: id },
  limit: 1,
});
const patient: Program = function* patient() {
  yield* waitWithPatience('shop', { table: 'tickets', where: { id: 1 } }, ticketsFrom(1));
  return finished;
};
const ticket = (id: number): Program =>
  function* ticket() {
    yield* insertRow('shop', 'tickets', { id });
    return finished;
  };
const atTheGap = (): Stage =>
  openStage(smallSystem({ programs: { patient, first: ticket(1), second: ticket(2) } }));
const waysOfPatient = (stage: Stage) =>
  waysOf(stage).flatMap(({ activation, outcome, option }) =>
    activation === 'patient' ? [[outcome, option]] : [],
  );

describe('patience', () => {
  test('[K5] [K20] is over only once there is something to take instead', () => {
    const stage = atTheGap();
    expect(waysOfPatient(stage)).toEqual([]);
    stage.act('second');
    expect(waysOfPatient(stage)).toEqual([['done', 'patience-is-over']]);
    expect(stage.act('patient')).toEqual({ ok: true, value: [{ id: 2 }] });
  });

  test('[K20] is not over any more once what was waited for has come', () => {
    const stage = atTheGap();
    stage.act('second');
    stage.act('first');
    expect(waysOfPatient(stage)).toEqual([['done', undefined]]);
    expect(stage.act('patient')).toEqual({ ok: true, value: [{ id: 1 }] });
  });

  test('[K20] that is over says so in its move, also where who made it did not', () => {
    const stage = atTheGap();
    stage.act('second');
    const unsaid = {
      kind: 'op',
      activation: 'patient',
      op: 'select',
      label: 'tickets',
      outcome: 'done',
    } as const;
    expect(stage.move(unsaid).move).toEqual({ ...unsaid, option: 'patience-is-over' });
  });

  test('[K13] [K20] is not over by being told so while it is not', () => {
    const stage = atTheGap();
    stage.act('first');
    const over = {
      kind: 'op',
      activation: 'patient',
      op: 'select',
      label: 'tickets',
      outcome: 'done',
      option: 'patience-is-over',
    } as const;
    expect(stage.machine.step(stage.now(), over)).toMatchObject({ ok: false });
  });

  test('[K9] [K20] takes its time when live, and ends at once with what it waited for', () => {
    const stage = atTheGap();
    const { machine, now } = stage;
    stage.act('second');
    const held = new Set(['first']);
    const clock = tick(machine, 1, startOfTime, now(), 0, null);
    const over = nextByClock(machine, clock, now(), held);
    expect(over).toMatchObject({ move: { activation: 'patient', option: 'patience-is-over' } });
    expect(over?.atMs).toBeGreaterThan(5_000);
    // Nobody counts from anew because something else has happened.
    const later = tick(machine, 1, clock, now(), 2_000, { actor: 'second', to: null, op: null });
    expect(nextByClock(machine, later, now(), held)?.atMs).toBe(over?.atMs);
    stage.act('first');
    const come = tick(machine, 1, later, now(), 3_000, { actor: 'first', to: null, op: null });
    expect(nextByClock(machine, come, now())?.atMs).toBeLessThan(4_000);
  });
});
