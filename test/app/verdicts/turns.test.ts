import { expect, test } from 'vitest';
import { foldAll, foldAlong } from '../../../src/app/run/fold-along.ts';
import { brokenSince, createTurnReader, turns } from '../../../src/app/verdicts/turns.ts';
import type { PromiseTurn } from '../../../src/app/verdicts/verdict.ts';
import type { Tape } from '../../../src/live/tape.ts';
import {
  newOrder,
  openStory,
  orderRun,
  press,
  runByClock,
  sendOf,
  storyNamed,
  tapeOf,
} from '../../support/order-run.ts';

const turnsOf = (tape: Tape): readonly PromiseTurn[] => createTurnReader()(foldAll(turns, tape));
const statesOf = (tape: Tape, property: string): readonly string[] =>
  turnsOf(tape)
    .filter((turn) => turn.property === property)
    .map(({ before, state }) => `${before} ${state}`);

test('a promise for rest breaks at the move that brought the run to rest, and stays so while it rests', () => {
  const { tape, ...run } = openStory(storyNamed('lost-after-commit'));
  runByClock(run, tape);
  expect(turnsOf(tape).filter(({ state }) => state === 'broken')).toEqual([]);
  press(tape, { kind: 'recover', place: 'broker' });
  runByClock(run, tape);
  const at = tape.length();
  const lost = { property: 'no-lost-event', at, before: 'waiting', state: 'broken', isAtRest: true };
  expect(turnsOf(tape)).toContainEqual({ ...lost, culprits: expect.anything() as unknown });
  // What does not move it leaves it at rest.
  press(tape, { kind: 'slow', link: 'client->order-service-1', factor: 2 });
  expect(brokenSince(foldAll(turns, tape), 'no-lost-event')).toBe(at);
  // With a command it is not at rest any more: nothing is judged, and the turn stays where it was.
  press(tape, sendOf(9, newOrder(9)));
  expect(brokenSince(foldAll(turns, tape), 'no-lost-event')).toBeNull();
  runByClock(run, tape);
  expect(brokenSince(foldAll(turns, tape), 'no-lost-event')).toBe(tape.length());
  expect(statesOf(tape, 'no-lost-event')).toEqual([
    'kept waiting',
    'waiting broken',
    'broken waiting',
    'waiting broken',
  ]);
});

test('a promise turns to waiting, with whom it waits for, and back to kept', () => {
  const run = orderRun();
  const tape = tapeOf(run);
  press(tape, sendOf(1, newOrder(2)));
  runByClock(run, tape);
  expect(statesOf(tape, 'no-lost-event')).toEqual(['kept waiting', 'waiting kept']);
  expect(statesOf(tape, 'read-model-correct')).toEqual(['kept waiting', 'waiting kept']);
  const waits = turnsOf(tape).find(({ property }) => property === 'no-lost-event');
  expect(waits?.culprits).toMatchObject([
    { kind: 'event', trouble: { subscriber: 'notification' } },
    { kind: 'event', trouble: { subscriber: 'projection' } },
  ]);
  expect(statesOf(tape, 'something-happens')).toEqual(['waiting kept']);
});

test('read along a run and through its forks the list is what it is when read at once', () => {
  const run = orderRun({ publishing: 'after-commit' });
  const tape = tapeOf(run);
  const turnedAt = foldAlong(tape, turns);
  const read = createTurnReader();
  let length = 0;
  for (const [number, cut] of [30, 20, 64, 5].entries()) {
    for (let part = 1; part <= 3; part += 1) {
      press(tape, sendOf(10 * number + part, newOrder(10 * number + part)));
      runByClock(run, tape);
      const list = read(turnedAt(tape.length()));
      expect(list).toEqual(turnsOf(tape));
      expect(read(turnedAt(tape.length()))).toBe(list);
      length = Math.max(length, list.length);
    }
    tape.cut(cut);
    expect(read(turnedAt(tape.length()))).toEqual(turnsOf(tape));
  }
  expect(length).toBeGreaterThan(20);
});
