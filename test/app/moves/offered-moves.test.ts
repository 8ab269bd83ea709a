import { describe, expect, test } from 'vitest';
import { choicesOf, decisionsOf, faultsOf, processesOf } from '../../../src/app/moves/offered-moves.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { awaitDecision, putRow } from '../../../src/kernel/language/ops.ts';
import { finished, type Program } from '../../../src/kernel/language/process.ts';
import { createTape } from '../../../src/live/tape.ts';
import { foldAll } from '../../../src/app/run/fold-along.ts';
import { faultMarks, marksOf } from '../../../src/app/verdicts/marks.ts';
import { createTurnReader, turns } from '../../../src/app/verdicts/turns.ts';
import { smallSystem } from '../../support/small-system.ts';
import { dueAt, openStory, press, runByClock, storyNamed } from '../../support/order-run.ts';

const opened = (id: string) => {
  const { tape, ...run } = openStory(storyNamed(id));
  return { run, tape, machine: run.machine, moment: tape.head(), world: tape.head().world };
};

describe('what can happen next', () => {
  test('are the natural moves, and one of them is the next of the clock', () => {
    const { run, machine, moment, world } = opened('lost-update');
    const choices = choicesOf(machine, moment);
    expect(choices.map(({ move }) => move)).toEqual(machine.natural(world));
    expect(choices.filter(({ isNext }) => isNext).map(({ move }) => move)).toEqual([
      dueAt(run, moment)?.move,
    ]);
    expect(choices.find(({ isNext }) => isNext)).toMatchObject({
      from: 'order-service-1',
      to: 'order-database',
      op: { kind: 'find' },
    });
  });

  test('besides, what people are asked, option by option, which is no one’s turn', () => {
    const asks: Program = function* asks() {
      yield* putRow('ledger', 'accounts', { id: 'task', owner: 'me' });
      yield* awaitDecision('me', 'route-1', ['confirm', 'reject']);
      return finished;
    };
    const machine = createMachine(smallSystem({ programs: { asks } }));
    const tape = createTape(machine, 1, machine.initial);
    const make = (move: Move): void => {
      const stretched = tape.stretch(tape.head(), { move, atMs: 0 });
      if (!stretched.ok) throw new Error(stretched.problem);
      tape.append(stretched);
    };
    for (const move of machine.natural(machine.initial)) make(move);
    expect(choicesOf(machine, tape.head())).toEqual([]);
    const decisions = decisionsOf(machine, tape.head().world);
    expect(decisions.map(({ move, from, isNext }) => [move, from, isNext])).toEqual(
      ['confirm', 'reject'].map((option) => [
        { kind: 'decide', activation: 'asks', subject: 'route-1', option },
        'asks',
        false,
      ]),
    );
    // It is made, kept and read again like any other move.
    const [, reject] = decisions;
    if (reject !== undefined) make(reject.move);
    expect(tape.head().world.activations).toEqual({});
    expect(decisionsOf(machine, tape.head().world)).toEqual([]);
  });

  test('besides, every fault and repair, at the place, the link or the process that it strikes', () => {
    const { machine, world } = opened('lost-after-commit');
    const faults = faultsOf(machine, world);
    const offered = faults.map(({ move }) => JSON.stringify(move));
    for (const move of machine.moves(world).slice(machine.natural(world).length))
      expect(offered).toContain(JSON.stringify(move));
    for (const move of machine.natural(world)) expect(offered).not.toContain(JSON.stringify(move));
    for (const { move, at, first } of faults) {
      if (first !== undefined || (move.kind === 'crash' && at.kind === 'op')) continue;
      if (move.kind === 'op') expect(at).toMatchObject({ kind: 'op', activation: move.activation });
      else if ('link' in move) expect(at).toEqual({ kind: 'link', link: move.link });
      else if ('place' in move) expect(at).toEqual({ kind: 'place', place: move.place });
      else if (move.kind === 'expire')
        expect(at).toEqual({ kind: 'place', place: `${move.database}-database` });
      else expect(at).toEqual({ kind: 'place', place: 'broker' });
      expect(machine.step(world, move).ok).toBe(true);
    }
    expect(faults).toContainEqual({
      move: { kind: 'recover', place: 'broker' },
      at: { kind: 'place', place: 'broker' },
    });
  });
});

test('a place may crash right before, or right after, what one of its processes does next', () => {
  const { machine, world } = opened('lost-after-commit');
  const around = faultsOf(machine, world).filter(({ move, at }) => move.kind === 'crash' && at.kind === 'op');
  const at = { kind: 'op', activation: 'order-service-1:c1', place: 'order-service-1' };
  const move = { kind: 'crash', place: 'order-service-1' };
  expect(around).toContainEqual({ move, at });
  const first = machine.natural(world).find((one) => one.kind === 'op' && one.op === 'commit');
  expect(around).toContainEqual({ move, at, first });
  expect(around.every((fault) => fault.at.kind === 'op' && fault.at.place !== 'client')).toBe(true);
});

test('a choice says which armed fault comes in its place, and a held process is not next', () => {
  const { machine, tape } = opened('lost-after-commit');
  const fault = { place: 'order-service-1', op: 'commit', label: null, occurrence: 1 } as const;
  press(tape, { kind: 'arm', fault: { ...fault, strike: 'crash-before' } });
  const armed = choicesOf(machine, tape.head());
  expect(armed.filter((choice) => choice.armed !== null)).toMatchObject([
    { isNext: true, from: 'order-service-1', armed: { strike: 'crash-before' } },
  ]);
  const held = choicesOf(machine, tape.head(), ['order-service-1:c1']);
  expect(held.some(({ isNext, from }) => isNext && from === 'order-service-1')).toBe(false);
});

test('every process is shown with the op that it wants next and where in the source it stands', () => {
  const { machine, world } = opened('lost-after-commit');
  const processes = processesOf(machine, world);
  expect(processes.map(({ activation }) => activation)).toEqual(Object.keys(world.activations).sort());
  for (const { op } of processes) expect(op.sites?.length ?? 0).toBeGreaterThan(0);
  const service = processes.find(({ place }) => place === 'order-service-1');
  expect(service).toMatchObject({ program: 'controller', isEnabled: true, op: { kind: 'commit' } });
  expect(processes.find(({ place }) => place === 'projection')?.isEnabled).toBe(false);
});

test('marks stand where faults struck and promises broke', () => {
  const { run, tape } = opened('mailed-twice');
  const at = tape.length() + 1;
  press(tape, { kind: 'crash', place: 'relay' });
  runByClock(run, tape);
  press(tape, { kind: 'recover', place: 'relay' });
  runByClock(run, tape);
  const turned = createTurnReader()(foldAll(turns, tape));
  const [fault, broken, ...more] = marksOf(foldAll(faultMarks, tape), turned);
  expect(fault).toEqual({ at, kind: 'fault', label: 'crash' });
  expect(broken).toMatchObject({ kind: 'broken', label: 'effect-once' });
  expect(more).toEqual([{ at: tape.length(), kind: 'broken', label: 'read-model-correct' }]);
  expect(tape.entries()[(broken?.at ?? 0) - 1]?.broke).toEqual(['effect-once']);
});
