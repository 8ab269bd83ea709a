import { describe, expect, test } from 'vitest';
import { upToStep } from '../../../src/app/moves/up-to-step.ts';
import { nextByClock } from '../../../src/live/clock.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { editMessage, likePost, sends } from '../../../src/scenarios/post/post-workload.ts';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import { tenSteps } from '../../../src/system/ten-steps/steps.ts';
import { dueAt, press, runOf, tapeOf } from '../../support/order-run.ts';

const run = runOf({ scenario: postScenario.id, slots: postScenario.defaults, seed: 1 });
const numbers = tenSteps.map(({ number }) => number);

/** The tape of a run in which one edit stands before a step, and who it is. */
function heldBefore(step: number) {
  const tape = tapeOf(run);
  press(tape, sends(1, editMessage('post-1', 'Hello, all')));
  const { moves, process } = upToStep(run.machine, tape, step, new Set());
  for (const { move, atMs } of moves) press(tape, move, atMs);
  return { tape, process: process ?? expect.fail(`step ${step} comes`) };
}

describe('[T2] a command is held before a step, by its number', () => {
  test.each(numbers)('and the next thing it does begins that step: %i', (step) => {
    const { tape, process } = heldBefore(step);
    const { world, clock } = tape.head();
    const due = nextByClock(run.machine, clock, world);
    expect(due?.move).toMatchObject({
      activation: process,
      op: 'tell',
      label: tenSteps.find(({ number }) => number === step)?.label,
    });
  });

  test.each(numbers)('while another changes the post: who has read it by then is refused: %i', (step) => {
    const { tape, process } = heldBefore(step);
    press(tape, sends(2, likePost('post-1')));
    const held = new Set([process]);
    for (;;) {
      const { world, clock } = tape.head();
      const due = nextByClock(run.machine, clock, world, held);
      if (due === null) break;
      press(tape, due.move, due.atMs);
    }
    for (let due = dueAt(run, tape.head()); due !== null; due = dueAt(run, tape.head()))
      press(tape, due.move, due.atMs);
    const answers = tape
      .entries()
      .flatMap(({ facts }) =>
        facts.flatMap((fact) =>
          fact.kind === 'command-answered' ? [[fact.intent, fact.answer.kind] as const] : [],
        ),
      );
    const isStale = step > 4 && step < 10;
    expect(Object.fromEntries(answers)).toEqual({ c1: isStale ? 'conflict' : 'accepted', c2: 'accepted' });
    for (const property of run.machine.definition.properties)
      expect(judge(property, tape.head().world, true).kind, property.id).toBe('kept');
  });

  test('that nobody comes to is none: nothing is made', () => {
    const tape = tapeOf(run);
    expect(upToStep(run.machine, tape, 5, new Set())).toEqual({ moves: [], process: null });
    expect(upToStep(run.machine, tape, 11, new Set())).toEqual({ moves: [], process: null });
  });
});
