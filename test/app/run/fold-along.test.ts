import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/app/digest/digest.ts';
import { storyProgress } from '../../../src/app/story/story-progress.ts';
import type { Story } from '../../../src/scenarios/form/story.ts';
import { foldAll, foldAlong, type Fold } from '../../../src/app/run/fold-along.ts';
import {
  newOrder,
  chosenMove,
  sendOf,
  storyNamed,
  orderRun,
  press,
  tapeOf,
} from '../../support/order-run.ts';

const run = orderRun({ publishing: 'after-commit', consuming: 'naive' });
const story: Story = {
  ...storyNamed('mailed-twice'),
  before: [{ when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } }],
};
const digest = digestOf(run.scenario.balances(run.setup));
const progress = storyProgress(run.machine.definition, story);

test('what a run comes to is the same step by step as from scratch, at every position and after forks', () => {
  const step = fc.record({ choice: fc.nat(0xffff), look: fc.nat(400), cut: fc.nat(60) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 200 }), (steps) => {
      const tape = tapeOf(run);
      const at = foldAlong(tape, digest);
      const storyAt = foldAlong(tape, progress);
      for (const [index, { choice, look, cut }] of steps.entries()) {
        // Now and then the past is changed: by a little, or by much.
        if (cut < 4) tape.cut(Math.floor((tape.length() * cut) / 4));
        const move = chosenMove(run, tape.head().world, choice, index + 2);
        if (move !== null) press(tape, move);
        expect(at(tape.length())).toEqual(foldAll(digest, tape));
        const position = look % (tape.length() + 1);
        expect(at(position)).toEqual(foldAll(digest, tape, position));
        for (const count of [tape.length(), position])
          expect(storyAt(count)).toEqual(foldAll(progress, tape, count));
      }
    }),
    { numRuns: 6 },
  );
});

test('each entry is added once as the run goes on, and a look back adds at most 64 again, whatever is asked for from there', () => {
  const tape = tapeOf(run);
  let added = 0;
  const counting: Fold<number> = {
    initial: 0,
    add: (count) => {
      added += 1;
      return count + 1;
    },
  };
  const at = foldAlong(tape, counting);
  for (let number = 1; number <= 200; number += 1) {
    press(tape, sendOf(number, newOrder(number)));
    expect(at(tape.length())).toBe(number);
  }
  expect(added).toBe(200);
  for (const position of [0, 1, 63, 64, 65, 128, 199]) {
    added = 0;
    expect(at(position)).toBe(position);
    expect(added).toBeLessThan(64);
  }
  added = 0;
  for (let position = 130; position < 200; position += 1) expect(at(position)).toBe(position);
  // A walk adds what lies before it once, and each of its own once.
  expect(added).toBeLessThan(64 + 70);
  added = 0;
  expect(at(200)).toBe(200);
  expect(added).toBe(0);
});
