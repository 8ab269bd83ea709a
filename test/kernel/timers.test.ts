import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/kernel/world/move.ts';
import { awaitDecision, awaitTimer, putRow } from '../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import { isAtRest, settle } from '../../src/kernel/machine/rest.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { nextByClock, startOfTime, tick } from '../../src/live/clock.ts';
import { clockwork, ending, settingTimer, type Script } from '../support/message-scripts.ts';
import { smallSystem, withRows } from '../support/small-system.ts';
import { openStage, type Stage } from '../support/stage.ts';

const once = (script: Script): Program =>
  function* once() {
    yield* script();
    return finished;
  };
const saga = once(settingTimer('t'));
const inTime = once(ending('t', 'in-time'));
const busy: Program = function* busy() {
  yield* putRow('ledger', 'accounts', { id: 'a', owner: 'busy' });
  return finished;
};
const asks: Program = function* asks() {
  yield* awaitDecision('me', 'thing-1', ['yes']);
  return finished;
};

/** A timer is set, and nothing else goes on. */
function pending(programs: Readonly<Record<string, Program>> = {}): Stage {
  const stage = openStage(smallSystem({ programs: { saga, clock: clockwork, ...programs } }));
  stage.actOn('saga');
  return stage;
}

const isDue = ({ natural }: Stage): boolean => natural('clock') !== null;
const timers = ({ rows }: Stage): readonly unknown[] => rows('timers');
const ownerOf = ({ rows }: Stage): unknown => rows('accounts').map(({ owner }) => owner);

describe('a timer', () => {
  test('[S5] is set in a transaction and is none before its commit', () => {
    const stage = openStage(smallSystem({ programs: { saga, clock: clockwork } }));
    stage.actUpTo('saga', 'commit');
    expect(stage.outcomes('clock')).toEqual([]);
    stage.act('saga');
    expect(stage.outcomes('clock')).toEqual(['done', 'timed-out']);
  });

  test('[S5] is due only once nothing else moves by itself', () => {
    const stage = pending({ busy });
    expect(isDue(stage)).toBe(false);
    stage.actOn('busy');
    expect(isDue(stage)).toBe(true);
  });

  const away: readonly (readonly [gone: Move, back: Move])[] = [
    [
      { kind: 'take-down', place: 'service' },
      { kind: 'recover', place: 'service' },
    ],
    [
      { kind: 'crash', place: 'saga' },
      { kind: 'recover', place: 'saga' },
    ],
    [
      { kind: 'cut', link: 'client->service' },
      { kind: 'mend', link: 'client->service' },
    ],
  ];
  test.each(away)('[S5] is due only once everything is up and whole: after $kind', (gone, back) => {
    const stage = pending();
    stage.move(gone);
    expect(isDue(stage)).toBe(false);
    stage.move(back);
    stage.actOn('saga');
    expect(isDue(stage)).toBe(true);
  });

  test('[S5] is not held up by what a person may decide, nor by faults or commands that may come', () => {
    const stage = pending({ asks });
    const kinds = new Set(stage.machine.moves(stage.now()).map(({ kind }) => kind));
    expect(kinds).toContain('decide');
    expect(kinds).toContain('crash');
    expect(isDue(stage)).toBe(true);
  });

  test('[S5] [K7] that is pending means that the world is not at rest; settling fires it', () => {
    const stage = pending();
    const { machine, now } = stage;
    expect(isAtRest(machine, now())).toBe(false);
    const settled = settle(machine, now(), 50);
    expect(settled.isAtRest).toBe(true);
    expect(settled.moves[0]).toMatchObject({ op: 'await-timer', outcome: 'done' });
    expect(settled.world.faultsUsed).toEqual({});
  });

  test('[S5] that is fired is deleted with what it brings about', () => {
    const stage = pending();
    stage.actOn('clock');
    expect([timers(stage), ownerOf(stage)]).toEqual([[], ['too-late']]);
  });

  test('[S5] that was cancelled in the meantime is found to be so: no row is deleted', () => {
    const stage = pending({ inTime });
    stage.act('clock', 'timed-out');
    stage.actOn('inTime');
    stage.actOn('clock');
    expect([timers(stage), ownerOf(stage)]).toEqual([[], ['in-time']]);
  });

  test('[S5] [O4] fires before its time at the cost of an early time-out, and to its process that is the same', () => {
    const early = pending({ busy });
    expect(early.outcomes('clock')).toEqual(['timed-out']);
    const result = early.act('clock', 'timed-out');
    expect(early.now().faultsUsed).toEqual({ 'early-time-out': 1 });

    const inItsTime = pending();
    expect(inItsTime.act('clock')).toEqual(result);
    expect(inItsTime.now().faultsUsed).toEqual({});
    // Also where it would be due, it may be said to come early: then it costs what it costs.
    const twice = pending();
    twice.act('clock', 'timed-out');
    expect(twice.now().faultsUsed).toEqual({ 'early-time-out': 1 });
  });

  test('[S5] [K20] of two any may be first, in its time and before it', () => {
    const stage = openStage(smallSystem({ programs: { clock: clockwork } }), (world: World) =>
      withRows(world, 'timers', [{ id: 't' }, { id: 'u' }]),
    );
    const ways = stage.machine
      .moves(stage.now())
      .flatMap((move) => (move.kind === 'op' ? [`${move.outcome} ${move.option ?? ''}`] : []));
    expect(ways).toEqual(['done t', 'done u', 'timed-out t', 'timed-out u']);
    for (const outcome of ['done', 'timed-out'] as const)
      for (const option of ['t', 'u']) {
        const move: Move = {
          kind: 'op',
          activation: 'clock',
          op: 'await-timer',
          label: 'timers',
          outcome,
          option,
        };
        const stepped = stage.machine.step(stage.now(), move);
        expect(stepped).toMatchObject({ ok: true, entry: { result: { ok: true, value: { id: option } } } });
        expect(stage.machine.step(stage.now(), { ...move, option: 'v' })).toMatchObject({ ok: false });
      }
  });

  test('[S5] live fires it when nothing else is to be done', () => {
    const stage = pending({ busy });
    const due = () => {
      const clock = tick(stage.machine, 1, startOfTime, stage.now(), 0, null);
      return nextByClock(stage.machine, clock, stage.now())?.move;
    };
    expect(due()).toMatchObject({ activation: 'busy' });
    stage.actOn('busy');
    expect(due()).toMatchObject({ activation: 'clock', op: 'await-timer', outcome: 'done' });
  });

  test('[S5] is a row of a table of timers and of no other', () => {
    const wrong: Program = function* wrong() {
      yield* awaitTimer('shop', 'accounts');
      return finished;
    };
    const stage = openStage(smallSystem({ programs: { wrong } }));
    expect(() => stage.machine.moves(stage.now())).toThrow('accounts is a table of timers');
  });
});
