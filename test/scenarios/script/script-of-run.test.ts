import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalJson } from '../../../src/base/equal.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import type { JournalEntry } from '../../../src/live/journal.ts';
import { playByClock, tapeByClock } from '../../../src/live/tape-stage.ts';
import { memoryStage, playScript } from '../../../src/scenarios/script/play-script.ts';
import { scriptOf } from '../../../src/scenarios/script/script-of-run.ts';
import type { Script, ScriptMove, ScriptStep } from '../../../src/scenarios/script/script.ts';
import { goTogether } from '../../support/order-lab.ts';
import {
  dueAt,
  openStory,
  orderRun,
  press,
  revision,
  runByClock,
  runOf,
  sendOf,
  storyNamed,
  tapeOf,
  type OrderRun,
} from '../../support/order-run.ts';
import { anyScript, anySlots, atOnce, before, send } from '../../support/scripts.ts';

describe('the script of a run', () => {
  test.each(['lost-after-commit', 'acknowledged-first', 'lost-update'])(
    'of %s is that of its story',
    (id) => {
      const story = storyNamed(id);
      const { machine, start, setup } = openStory(story);
      const script = [...story.before, ...story.after];
      const played = playByClock({ machine, seed: setup.seed, start, script, stopsBefore: null });
      const found = scriptFrom(runOf(setup), played);
      expect(found.map(({ move }) => move)).toEqual(script.map(({ move }) => move));
      const isNamed = ({ when }: ScriptStep): boolean => when.kind !== 'at-once';
      expect(found.filter((_, index) => isNamed(script[index] as ScriptStep))).toMatchObject(
        script.filter(isNamed),
      );
    },
  );

  test('names a fault of an op by its place, its kind, what it is about and which it was', () => {
    const run = orderRun();
    const script: Script = [
      { when: atOnce, move: send(2) },
      {
        when: { ...before('relay', 'publish', 1), label: 'OrderCreated' },
        move: { kind: 'op-fault', outcome: 'refused' },
      },
    ];
    const found = scriptFrom(run, playByClock({ ...run, script, stopsBefore: null }));
    expect(found.slice(1)).toEqual(script.slice(1));
  });

  test('has no step for what an outage refuses by itself', () => {
    const run = orderRun({ publishing: 'after-commit' });
    const script: Script = [
      { when: atOnce, move: { kind: 'take-down', place: 'broker' } },
      { when: atOnce, move: send(2) },
    ];
    const played = playByClock({ ...run, script, stopsBefore: null });
    expect(played.some(({ move }) => move.kind === 'op' && move.outcome === 'refused')).toBe(true);
    expect(scriptFrom(run, played).map(({ move }) => move)).toEqual(script.map(({ move }) => move));
  });

  test('replayed on the same setup gives the same run, with everything that was broken in it', () => {
    fc.assert(
      fc.property(anyScript, anySlots, fc.integer({ min: 0, max: 0xffff }), (script, slots, seed) => {
        fc.pre(goTogether(slots));
        const run = orderRun(slots, seed);
        const options = { ...run, stopsBefore: null };
        const played = playByClock({ ...options, script });
        const again = tapeByClock({ ...options, script: scriptFrom(run, played) });
        expect(again.tape.journal()).toEqual(played);
        expect(again).toMatchObject({ skipped: [], pending: [] });
      }),
      { numRuns: 40 },
    );
  });

  test('replayed on the same setup keeps an order that a hand has chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 80 }), anySlots, (choices, slots) => {
        fc.pre(goTogether(slots));
        const run = orderRun(slots);
        const tape = tapeOf(run);
        press(tape, sendOf(1, revision(80)));
        press(tape, sendOf(2, revision(90)));
        for (const choice of choices) {
          const { world } = tape.head();
          const moves = choice % 8 === 0 ? surroundings(run, world) : run.machine.natural(world);
          const move = moves[Math.floor(choice / 8) % Math.max(1, moves.length)];
          const due = dueAt(run, tape.head());
          if (move !== undefined) press(tape, move, equalJson(due?.move, move) ? due?.atMs : undefined);
        }
        runByClock(run, tape);
        const script = scriptFrom(run, tape.journal());
        const again = tapeByClock({ ...run, script, stopsBefore: null });
        expect(again.tape.journal()).toEqual(tape.journal());
      }),
      { numRuns: 40 },
    );
  });

  test('overlaps under the cure what a hand has overlapped', () => {
    const run = orderRun({ concurrency: 'none' });
    const tape = tapeOf(run);
    press(tape, sendOf(1, revision(80)));
    press(tape, sendOf(2, revision(90)));
    // The first client is held inside its transaction until the second has its answer.
    for (;;) {
      const natural = run.machine.natural(tape.head().world);
      const move = natural.find((one) => one.kind === 'op' && (!isOfFirst(one) || one.op !== 'update'));
      if (move === undefined) break;
      press(tape, move);
    }
    runByClock(run, tape);
    const script = scriptFrom(run, tape.journal());
    const cured = tapeByClock({ ...orderRun({ concurrency: 'optimistic' }), script, stopsBefore: null });
    const answers = cured.tape
      .entries()
      .flatMap(({ facts }) =>
        facts.flatMap((fact) => (fact.kind === 'command-answered' ? [[fact.intent, fact.answer.kind]] : [])),
      );
    expect(answers).toEqual([
      ['c2', 'accepted'],
      ['c1', 'conflict'],
    ]);
  });

  test('is playable under another variant, whose moves are different ones', () => {
    const run = orderRun({ publishing: 'after-commit' });
    const script: Script = [
      { when: atOnce, move: send(2) },
      { when: atOnce, move: sendOf(3, revision(80)) as ScriptMove },
    ];
    const found = scriptFrom(run, playByClock({ ...run, script, stopsBefore: null }));
    const other = orderRun({ publishing: 'outbox-polling' });
    const stage = memoryStage(other.machine, other.start);
    expect(playScript(other.machine, stage, found)).toMatchObject({ skipped: [], pending: [] });
    expect(stage.moves.filter(({ kind }) => kind === 'send')).toHaveLength(2);
  });

  test('has the same commands under whatever setup', () => {
    fc.assert(
      fc.property(anyScript, anySlots, anySlots, (script, slots, others) => {
        fc.pre(goTogether(slots) && goTogether(others));
        const run = orderRun(slots);
        const found = scriptFrom(run, playByClock({ ...run, script, stopsBefore: null }));
        const other = tapeByClock({ ...orderRun(others), script: found, stopsBefore: null });
        expect(other.pending).toEqual([]);
        const sends = other.tape.journal().filter(({ move }) => move.kind === 'send');
        const skipped = other.skipped.filter(({ step }) => step.move.kind === 'send');
        expect(sends.length + skipped.length).toBe(found.filter(({ move }) => move.kind === 'send').length);
      }),
      { numRuns: 40 },
    );
  });
});

/** The script found in a run of the clock. */
function scriptFrom(run: OrderRun, played: readonly JournalEntry[]): Script {
  const tape = tapeOf(run, played);
  return scriptOf(
    run.machine,
    run.start,
    played.map(({ move }) => move),
    (position) => dueAt(run, tape.momentAt(position))?.move ?? null,
  );
}

/** What can be made to happen, but for the faults of ops. */
const surroundings = (run: OrderRun, world: World): readonly Move[] =>
  run.machine.moves(world).filter(({ kind }) => kind !== 'op');

const isOfFirst = (move: Move): boolean =>
  move.kind === 'op' && move.activation.startsWith('order-service-1');
