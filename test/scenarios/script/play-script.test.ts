import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move, Outcome } from '../../../src/kernel/world/move.ts';
import { isAtRest } from '../../../src/kernel/machine/rest.ts';
import { memoryStage, playScript } from '../../../src/scenarios/script/play-script.ts';
import type { Script, ScriptMove, ScriptStep } from '../../../src/scenarios/script/script.ts';
import { goTogether } from '../../support/order-lab.ts';
import { orderRun, type OrderRun } from '../../support/order-run.ts';
import { anyScript, anySlots, atOnce, atRest, before, send } from '../../support/scripts.ts';

describe('playing a script', () => {
  test('makes its steps at their anchors and comes to rest', () => {
    const crash = { when: before('relay', 'update', 1), move: { kind: 'crash', place: 'relay' } } as const;
    const { skipped, moves, run, world } = play({}, [
      { when: atOnce, move: send(2) },
      crash,
      { when: atRest, move: { kind: 'recover', place: 'relay' } },
    ]);
    expect(skipped).toEqual([]);
    expect(isAtRest(run.machine, world)).toBe(true);
    expect(nextOf(moves, 'crash')).not.toMatchObject({ op: 'update', activation: 'relay' });
    expect(opsOf(moves, 'relay').filter((op) => op === 'publish OrderCreated')).toHaveLength(2);
  });

  test('waits for the occurrence that an anchor names', () => {
    const { moves } = play({}, [
      { when: atOnce, move: send(2) },
      { when: atRest, move: send(3) },
      { when: before('relay', 'publish', 2), move: { kind: 'take-down', place: 'broker' } },
    ]);
    const downAt = moves.findIndex(({ kind }) => kind === 'take-down');
    expect(opsOf(moves.slice(0, downAt), 'relay').filter((op) => op.startsWith('publish'))).toHaveLength(1);
  });

  test('counts only the ops that an anchor is about', () => {
    const about = (label: string): Script => [
      { when: atOnce, move: send(3) },
      {
        when: { ...before('order-service-1', 'insert', 1), label },
        move: { kind: 'crash', place: 'order-service-1' },
      },
    ];
    const inserts = (label: string): readonly string[] =>
      opsOf(play({}, about(label)).moves, 'order-service-1').filter((op) => op.startsWith('insert'));
    expect(inserts('entities')).toEqual([]);
    expect(inserts('events')).toEqual(['insert entities']);
    expect(inserts('outbox')).toEqual(['insert entities', 'insert events']);
  });

  test("lets an op fail at its anchor: the relay's second publish", () => {
    const { moves, skipped } = play({}, [
      { when: atOnce, move: send(2) },
      { when: atRest, move: send(3) },
      { when: before('relay', 'publish', 2), move: { kind: 'op-fault', outcome: 'reply-lost' } },
    ]);
    const published = moves.filter((move) => move.kind === 'op' && move.op === 'publish');
    expect(published).toMatchObject([{ outcome: 'done' }, { outcome: 'reply-lost' }, { outcome: 'done' }]);
    expect(skipped).toEqual([]);
  });

  test('[D9] a loss takes the name that it has inside a transaction, or outside of one', () => {
    const outcomes = (op: string, outcome: Outcome): readonly string[] =>
      play({}, [
        { when: atOnce, move: send(3) },
        { when: before('order-service-1', op, 1), move: { kind: 'op-fault', outcome } },
      ]).moves.flatMap((move) => (move.kind === 'op' && move.outcome !== 'done' ? [move.outcome] : []));
    expect(outcomes('find', 'reply-lost')).toEqual(['connection-lost']);
    expect(outcomes('commit', 'connection-lost')[0]).toBe('refused');
    expect(outcomes('commit', 'reply-lost')[0]).toBe('reply-lost');
  });

  test('stops before the move that it is told to stop at, with its other steps still to come', () => {
    const run = orderRun();
    const stage = memoryStage(run.machine, run.start);
    const later: ScriptStep = { when: atRest, move: send(3) };
    const played = playScript(
      run.machine,
      stage,
      [{ when: atOnce, move: send(2) }, later],
      (next) => next.kind === 'op' && next.op === 'commit',
    );
    expect(stage.next()).toMatchObject({ kind: 'op', op: 'commit' });
    expect(played).toMatchObject({ skipped: [], pending: [later], isCut: false });
  });

  test('finds the place that plays the same part under another name', () => {
    const { moves } = play({}, [
      { when: atOnce, move: send(2) },
      { when: before('relay-2', 'update', 1), move: { kind: 'crash', place: 'relay-1' } },
    ]);
    expect(moves).toContainEqual({ kind: 'crash', place: 'relay' });
  });
});

describe('where a script finds nothing to do', () => {
  const crash: ScriptStep = { when: before('relay', 'update', 1), move: { kind: 'crash', place: 'relay' } };

  test('the step is skipped, says why, and holds nothing up', () => {
    const recover: ScriptStep = { when: atRest, move: { kind: 'recover', place: 'relay' } };
    const { skipped, moves } = play({ publishing: 'after-commit' }, [
      { when: atOnce, move: send(2) },
      crash,
      recover,
      { when: atRest, move: send(3) },
    ]);
    expect(skipped).toEqual([
      { step: crash, reason: 'not-there' },
      { step: recover, reason: 'not-there' },
    ]);
    expect(moves.filter(({ kind }) => kind === 'send')).toHaveLength(2);
  });

  test.each<[why: string, ScriptStep['when'], ScriptMove]>([
    ['never-came', before('relay', 'delete', 1), { kind: 'crash', place: 'relay' }],
    ['never-came', before('relay', 'publish', 9), { kind: 'op-fault', outcome: 'refused' }],
    ['not-there', before('printer', 'publish', 1), { kind: 'op-fault', outcome: 'refused' }],
    ['not-there', atOnce, { kind: 'cut', link: 'order-service-1->broker' }],
    ['not-possible', before('relay', 'publish', 1), { kind: 'op-fault', outcome: 'victim' }],
    ['not-possible', atOnce, { kind: 'crash', place: 'broker' }],
    ['not-possible', atOnce, { kind: 'recover', place: 'broker' }],
  ])('it says %s of %j %j', (reason, when, move) => {
    const step = { when, move };
    const { skipped, moves } = play({}, [step, { when: atOnce, move: send(2) }].sort(sendsFirst));
    expect(skipped).toEqual([{ step, reason }]);
    expect(moves).toContainEqual(send(2));
  });

  test('a fault that waits does not hold up those after it, whose moment comes first here', () => {
    const later: ScriptStep = {
      when: before('order-service-1', 'reply', 1),
      move: { kind: 'crash', place: 'order-service-1' },
    };
    const { skipped, moves } = play({ publishing: 'after-commit' }, [
      { when: atOnce, move: send(3) },
      crash,
      later,
    ]);
    expect(skipped.map(({ step }) => step)).toEqual([crash]);
    expect(moves).toContainEqual(later.move);
    expect(opsOf(moves, 'order-service-1')).not.toContain('reply accepted');
  });

  test('commands are sent and outages end all the same, once all is at rest', () => {
    const { skipped, moves, run, world } = play({ publishing: 'after-commit' }, [
      { when: atOnce, move: { kind: 'take-down', place: 'broker' } },
      { when: atOnce, move: send(2) },
      { when: before('relay', 'publish', 1), move: send(3) },
      { when: before('relay', 'publish', 2), move: { kind: 'recover', place: 'broker' } },
    ]);
    expect(skipped).toEqual([]);
    expect(moves.filter(({ kind }) => kind === 'send')).toHaveLength(2);
    expect(isAtRest(run.machine, world)).toBe(true);
  });

  test('under whatever setup, nothing throws, all is at rest, and each step is made or skipped', () => {
    fc.assert(
      fc.property(anyScript, anySlots, (script, slots) => {
        fc.pre(goTogether(slots));
        const { skipped, pending, moves } = play(slots, script);
        expect(pending).toEqual([]);
        const own = moves.filter((move) => move.kind !== 'op');
        const faulty = script.filter(({ move }) => move.kind === 'op-fault').length;
        expect(own.length + skipped.length).toBeGreaterThanOrEqual(script.length - faulty);
        expect(own.length + skipped.length).toBeLessThanOrEqual(script.length);
      }),
      { numRuns: 60 },
    );
  });
});

function play(slots: Parameters<typeof orderRun>[0], script: Script) {
  const run: OrderRun = orderRun(slots);
  const stage = memoryStage(run.machine, run.start);
  const played = playScript(run.machine, stage, script);
  return { ...played, run, moves: stage.moves, world: stage.world() };
}

/** The ops of what runs at a place, as "publish OrderCreated". */
const opsOf = (moves: readonly Move[], place: string): readonly string[] =>
  moves.flatMap((move) =>
    move.kind === 'op' && move.activation.split(':')[0] === place ? [`${move.op} ${move.label}`] : [],
  );

const nextOf = (moves: readonly Move[], kind: string): Move | undefined =>
  moves[moves.findIndex((move) => move.kind === kind) + 1];

/** A fault that waits for an op needs a command that is under way. */
const sendsFirst = (one: ScriptStep, other: ScriptStep): number =>
  one.when.kind === other.when.kind ? 0 : one.when.kind === 'at-once' ? -1 : 1;
