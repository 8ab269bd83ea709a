import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../src/live/journal.ts';
import { playByClock, tapeByClock } from '../../src/live/tape-stage.ts';
import { memoryStage, playScript } from '../../src/scenarios/play-script.ts';
import { scriptOf } from '../../src/scenarios/script-of-run.ts';
import type { Script, ScriptMove, ScriptStep } from '../../src/scenarios/script.ts';
import { goTogether } from '../support/order-lab.ts';
import {
  dueAt,
  openStory,
  orderRun,
  revision,
  runOf,
  sendOf,
  storyNamed,
  tapeOf,
  type OrderRun,
} from '../support/order-run.ts';
import { anyScript, anySlots, atOnce, before, send } from '../support/scripts.ts';

describe('the script of a run', () => {
  test.each(['lost-after-commit', 'mailed-twice', 'lost-update'])('of %s is that of its story', (id) => {
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
  });

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
