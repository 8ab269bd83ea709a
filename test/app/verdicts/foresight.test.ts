import { expect, test } from 'vitest';
import { drawBelow } from '../../../src/base/random.ts';
import { createForesight } from '../../../src/app/verdicts/foresight.ts';
import { beginLookAhead, lookAhead } from '../../../src/app/verdicts/look-ahead.ts';
import {
  chosenMove,
  newOrder,
  openStory,
  orderRun,
  press,
  runByClock,
  sendOf,
  storyNamed,
  tapeOf,
} from '../../support/order-run.ts';

/** May go on so many times, and then no more. */
function times(count: number): () => boolean {
  let left = count;
  return () => {
    left -= 1;
    return left > 0;
  };
}

test('a look ahead in slices of any length comes to what the whole look comes to', () => {
  let dangerCount = 0;
  for (let seed = 3; seed <= 6; seed += 1) {
    const run = orderRun({ publishing: 'after-commit', consuming: 'naive' }, seed);
    const tape = tapeOf(run);
    for (let count = 0; count < 120; count += 1) {
      const move = chosenMove(run, tape.head().world, drawBelow(0xffff, seed, count), count + 1);
      if (move === null) continue;
      press(tape, move);
      if (count % 3 !== 0) continue;
      const { world } = tape.head();
      const whole = lookAhead(run.machine, world);
      dangerCount += whole.dangers.length;
      const look = beginLookAhead(run.machine, world);
      let sliced = null;
      for (let slice = 1; sliced === null; slice += 1) sliced = look(times(1 + (slice % 7)));
      expect(sliced).toEqual(whole);
    }
  }
  expect(dangerCount).toBeGreaterThan(0);
});

test('what is begun is gone on with, and is not judged before its end', () => {
  const run = orderRun();
  const tape = tapeOf(run);
  for (let number = 1; number <= 40; number += 1) press(tape, sendOf(number, newOrder(number)));
  const foresight = createForesight(run.machine, tape);
  let slices = 1;
  while (!foresight.judge(40, times(10))) {
    expect(foresight.at(40)).toBeNull();
    slices += 1;
    expect(slices).toBeLessThan(200);
  }
  expect(slices).toBeGreaterThan(0);
  expect(foresight.at(40)).toEqual(lookAhead(run.machine, tape.head().world));
});

test('what was known of a future that was left is not told of another', () => {
  const { tape, ...run } = openStory(storyNamed('lost-after-commit'));
  runByClock(run, tape);
  const foresight = createForesight(run.machine, tape);
  const head = tape.length();
  while (!foresight.judgeBefore(() => true));
  const [first] = foresight.turns(0);
  expect(first?.property).toBe('no-lost-event');
  expect(foresight.at(head)).not.toEqual([]);
  tape.cut((first?.at ?? 0) - 1);
  press(tape, { kind: 'recover', place: 'broker' });
  runByClock(run, tape);
  while (tape.length() < head) press(tape, { kind: 'slow', link: 'client->order-service-1', factor: 2 });
  expect(foresight.at(head)).toBeNull();
  while (!foresight.judgeBefore(() => true));
  expect(foresight.turns(0)).toEqual([]);
});

test('where the move before is not judged, no turn is told', () => {
  const { tape, ...run } = openStory(storyNamed('lost-after-commit'));
  runByClock(run, tape);
  const foresight = createForesight(run.machine, tape);
  foresight.judge(tape.length(), () => true);
  expect(foresight.at(tape.length())?.dangers).not.toEqual([]);
  expect(foresight.turns(0)).toEqual([]);
  expect(foresight.doomedSince(tape.length(), 'no-lost-event', 0)).toBeNull();
  while (!foresight.judgeBefore(() => true));
  const at = foresight.turns(0).find(({ property }) => property === 'no-lost-event')?.at;
  expect(foresight.doomedSince(tape.length(), 'no-lost-event', 0)).toBe(at);
});
