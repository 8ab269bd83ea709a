import { expect, test } from 'vitest';
import { foldAll } from '../../../src/app/run/fold-along.ts';
import { breaks, brokenSince } from '../../../src/app/verdicts/breaks.ts';
import { newOrder, openStory, press, runByClock, sendOf, storyNamed } from '../../support/order-run.ts';

test('a promise for rest breaks at the move that brought the run to rest, and stays so while it rests', () => {
  const { tape, ...run } = openStory(storyNamed('lost-after-commit'));
  runByClock(run, tape);
  expect(foldAll(breaks, tape).turns).toEqual([]);
  press(tape, { kind: 'recover', place: 'broker' });
  runByClock(run, tape);
  const at = tape.length();
  const lost = { property: 'no-lost-event', at, state: 'broken', isAtRest: true };
  expect(foldAll(breaks, tape).turns).toContainEqual(lost);
  // What does not move it leaves it at rest.
  press(tape, { kind: 'slow', link: 'client->order-service-1', factor: 2 });
  expect(brokenSince(foldAll(breaks, tape), 'no-lost-event')).toBe(at);
  // With a command it is not at rest any more: nothing is judged, and the mark stays where it was.
  press(tape, sendOf(9, newOrder(9)));
  expect(brokenSince(foldAll(breaks, tape), 'no-lost-event')).toBeNull();
  expect(foldAll(breaks, tape).turns).toContainEqual(lost);
  runByClock(run, tape);
  expect(brokenSince(foldAll(breaks, tape), 'no-lost-event')).toBe(tape.length());
  expect(foldAll(breaks, tape).turns.filter(({ property }) => property === 'no-lost-event')).toEqual([
    lost,
    { ...lost, at: tape.length() },
  ]);
});
