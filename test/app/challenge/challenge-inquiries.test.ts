import { expect, test } from 'vitest';
import { restInquiry, wholeInquiry } from '../../../src/app/challenge/challenge-inquiries.ts';
import { sendsOf } from '../../../src/app/challenge/challenge-rules.ts';
import { isTell } from '../../../src/app/digest/shared-moves.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { challengeStage, chosen, explored, shortestRun } from '../../support/challenge-run.ts';

const neverHeard = chosen('never-heard');
const { machine, start } = challengeStage(neverHeard);

function distanceAfter(moves: readonly Move[]): number | string | undefined {
  const world = moves.reduce((before, move) => {
    const stepped = machine.step(before, move);
    if (!stepped.ok) expect.fail(stepped.problem);
    return stepped.world;
  }, start);
  const verdict = explored(restInquiry(neverHeard, machine, { world, moves })).verdicts[0];
  return verdict?.kind === 'broken' ? verdict.counterexample.length : verdict?.kind;
}

test('along a shortest run the distance falls by one with each counted move, and with no tell', () => {
  const { moves, length } = shortestRun(neverHeard);
  let made = 0;
  expect(distanceAfter([])).toBe(length);
  for (const [index, move] of moves.entries()) {
    if (!isTell(move)) made += 1;
    expect(distanceAfter(moves.slice(0, index + 1)), `after ${index + 1} moves`).toBe(length - made);
  }
});

test('a fault that is used up where it does no harm leaves no way to break the promise', () => {
  expect(distanceAfter([{ kind: 'crash', place: 'projection' }])).toBe('holds');
});

test('what may still come is what is left: commands, and faults of each kind and in all', () => {
  const signed = chosen('signed-unread');
  const stage = challengeStage(signed);
  const moves: readonly Move[] = [{ kind: 'crash', place: 'notification' }];
  const stepped = stage.machine.step(stage.start, moves[0] ?? { kind: 'recover', place: '' });
  if (!stepped.ok) expect.fail(stepped.problem);
  const { bounds, after, asked } = restInquiry(signed, stage.machine, { world: stepped.world, moves });
  expect(bounds).toMatchObject({ commandCount: 1, faults: { crash: 0, redelivery: 0 }, faultCountMax: 0 });
  expect(after).toEqual(moves);
  expect(asked).toEqual(['no-lost-event']);
});

test('a challenge that brings its commands is asked with these, and from a moment on with what is left of them', () => {
  const one = chosen('over-the-limit');
  const { commands = [] } = one.challenge;
  expect(commands).toHaveLength(2);
  expect(wholeInquiry(one)).toMatchObject({ commands, bounds: { commandCount: 2 } });
  const stage = challengeStage(one);
  const [first] = sendsOf(stage.scenario, stage.machine.definition, one.challenge);
  const stepped = first === undefined ? null : stage.machine.step(stage.start, first);
  if (first === undefined || stepped?.ok !== true) expect.fail('the first command can be sent');
  expect(first.command).toEqual(commands[0]);
  const rest = restInquiry(one, stage.machine, { world: stepped.world, moves: [first] });
  expect(rest).toMatchObject({ commands: [commands[1]], bounds: { commandCount: 1 } });
  // Of others the scenario's go on by themselves, and what was asked before is known by the key that it had.
  expect(wholeInquiry(neverHeard)).not.toHaveProperty('commands');
});

test('what is known to break is searched in full, what is to be shown to hold is searched reduced', () => {
  expect(wholeInquiry(neverHeard).isReduced).toBe(false);
  expect(wholeInquiry(chosen('never-heard', true)).isReduced).toBe(true);
});
