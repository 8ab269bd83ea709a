import { describe, expect, test } from 'vitest';
import { lightsAtEnd } from '../../../src/app/verdicts/lights.ts';
import type { Light } from '../../../src/app/verdicts/lights.ts';
import type { Tape } from '../../../src/live/tape.ts';
import {
  dueAt,
  openStory,
  orderRun,
  press,
  runByClock,
  storyNamed,
  tapeOf,
  type OrderRun,
} from '../../support/order-run.ts';

function light(run: OrderRun, tape: Tape, property: string): Light {
  const found = lightsAtEnd(run.machine, run.setup, tape);
  return found.find((one) => one.property === property) ?? expect.fail(property);
}

describe('the light of no-lost-event', () => {
  test('is kept, waits, will break while the broker is still down, and is broken at rest', () => {
    const { tape, ...run } = openStory(storyNamed('lost-after-commit'));
    const seen: string[] = [];
    const look = (): void => {
      const { state } = light(run, tape, 'no-lost-event');
      if (state !== seen.at(-1)) seen.push(state);
    };
    look();
    for (let due = dueAt(run, tape.head()); due !== null; due = dueAt(run, tape.head())) {
      press(tape, due.move, due.atMs);
      look();
    }
    expect(seen).toEqual(['kept', 'waiting', 'will-break']);
    expect(tape.head().world.places['broker']).toBe('down');
    press(tape, { kind: 'recover', place: 'broker' });
    look();
    expect(seen).toEqual(['kept', 'waiting', 'will-break', 'broken']);
  });

  test('names the event that is lost and the cure', () => {
    const { tape, ...run } = openStory(storyNamed('lost-after-commit'));
    runByClock(run, tape);
    const { culprits, cure, brokenAt } = light(run, tape, 'no-lost-event');
    expect(culprits).toMatchObject([{ kind: 'event' }, { kind: 'event' }]);
    expect(cure).toEqual({ slot: 'publishing', variant: 'outbox-polling' });
    expect(brokenAt).toBeNull();
  });

  test('waits under the cure through the same outage, and is kept when the broker is back', () => {
    const { tape, ...run } = openStory(storyNamed('lost-after-commit'), { publishing: 'outbox-polling' });
    runByClock(run, tape);
    expect(light(run, tape, 'no-lost-event').state).toBe('waiting');
    press(tape, { kind: 'recover', place: 'broker' });
    runByClock(run, tape);
    expect(light(run, tape, 'no-lost-event')).toMatchObject({ state: 'kept', cure: null });
  });
});

test('a promise for always names the move that broke it', () => {
  const { tape, ...run } = openStory(storyNamed('lost-update'));
  runByClock(run, tape);
  const { state, brokenAt, culprits } = light(run, tape, 'no-lost-update');
  expect(state).toBe('broken');
  expect(culprits.length).toBeGreaterThan(0);
  const at = brokenAt ?? 0;
  expect(tape.entries()[at - 1]?.broke).toEqual(['no-lost-update']);
  expect(tape.entries()[at - 1]?.op?.kind).toBe('commit');
  tape.cut(at - 1);
  expect(light(run, tape, 'no-lost-update').state).toBe('will-break');
});

test('something that must be found is never about to break: it waits', () => {
  const run = orderRun();
  expect(light(run, tapeOf(run), 'something-happens')).toMatchObject({ state: 'waiting', brokenAt: null });
});
