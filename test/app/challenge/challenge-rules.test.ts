import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { faultsLeft, isAllowed, sendsOf } from '../../../src/app/challenge/challenge-rules.ts';
import type { ChosenChallenge } from '../../../src/app/challenge/chosen-challenge.ts';
import { isTell } from '../../../src/app/digest/shared-moves.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { challenges } from '../../../src/scenarios/challenges/challenge-table.ts';
import { challengeStage, chosen, shortestRun } from '../../support/challenge-run.ts';

/** A challenge with some moves made, and what it allows then. */
function after(one: ChosenChallenge, moves: readonly Move[]) {
  const { machine, scenario, start } = challengeStage(one);
  const world = moves.reduce((before, move) => {
    const stepped = machine.step(before, move);
    if (!stepped.ok) expect.fail(stepped.problem);
    return stepped.world;
  }, start);
  const sentCount = moves.filter(({ kind }) => kind === 'send').length;
  const { challenge } = one;
  const allows = (move: Move): boolean => isAllowed({ machine, scenario, challenge, world, sentCount }, move);
  return {
    machine,
    world,
    allows,
    sends: sendsOf(scenario, machine.definition, challenge),
    left: faultsLeft(challenge, world),
  };
}

describe.each(challenges)('$id', (challenge) => {
  test('allows each move of the explorer’s shortest run, which counts as long as the explorer says', () => {
    const one = { challenge, isCured: false };
    const { machine, scenario, start } = challengeStage(one);
    const { moves, length } = shortestRun(one);
    let world = start;
    let sentCount = 0;
    for (const move of moves) {
      expect(isAllowed({ machine, scenario, challenge, world, sentCount }, move), JSON.stringify(move)).toBe(
        true,
      );
      const stepped = machine.step(world, move);
      if (!stepped.ok) expect.fail(stepped.problem);
      world = stepped.world;
      if (move.kind === 'send') sentCount += 1;
    }
    expect(moves.filter((move) => !isTell(move))).toHaveLength(length);
  });
});

const crash: Move = { kind: 'crash', place: 'order-service-1' };

test('a fault is allowed as often as the challenge says, and no other kind is', () => {
  const neverHeard = chosen('never-heard');
  const fresh = after(neverHeard, []);
  expect(fresh.left).toEqual([{ kind: 'crash', left: 1, max: 1 }]);
  expect(fresh.allows(crash)).toBe(true);
  expect(fresh.allows({ kind: 'take-down', place: 'broker' })).toBe(false);
  expect(fresh.allows({ kind: 'cut', link: 'client->order-service-1' })).toBe(false);
  const struck = after(neverHeard, [crash]);
  expect(struck.left).toEqual([{ kind: 'crash', left: 0, max: 1 }]);
  expect(struck.allows({ kind: 'crash', place: 'projection' })).toBe(false);
  expect(struck.allows({ kind: 'recover', place: 'order-service-1' })).toBe(true);
});

test('of several kinds none has more left than all together', () => {
  const { left } = after(chosen('signed-unread'), [{ kind: 'crash', place: 'projection' }]);
  expect(left).toEqual([
    { kind: 'crash', left: 0, max: 1 },
    { kind: 'redelivery', left: 0, max: 1 },
  ]);
});

test('commands are sent in their order, each once', () => {
  const onePage = chosen('same-page');
  const { sends, allows } = after(onePage, []);
  const [first, second] = [present(sends[0], 'the first'), present(sends[1], 'the second')];
  expect(sends).toHaveLength(2);
  expect([allows(first), allows(second)]).toEqual([true, false]);
  const later = after(onePage, [first]);
  expect([later.allows(first), later.allows(second)]).toEqual([false, true]);
  expect(allows({ ...first, command: { ...first.command, data: { total: 7 } } })).toBe(false);
});

test('what only the lab can do is no part of a challenge', () => {
  const { allows } = after(chosen('never-heard'), []);
  const fault = { place: 'relay', op: 'publish', label: null, strike: 'refused', occurrence: 1 } as const;
  expect(allows({ kind: 'slow', link: 'client->order-service-1', factor: 5 })).toBe(false);
  expect(allows({ kind: 'arm', fault })).toBe(false);
  expect(allows({ kind: 'poison', eventId: 1 })).toBe(false);
});

test('an op that can’t but fail costs nothing: its target is down', () => {
  const neverHeard = chosen('never-heard');
  const { sends } = after(neverHeard, []);
  const down = after(neverHeard, [present(sends[0], 'the command'), crash]);
  const refusal = present(
    down.machine.natural(down.world).find((move) => move.kind === 'op' && move.activation === 'client:c1'),
    'what the client can do',
  );
  expect(refusal).toMatchObject({ outcome: 'refused' });
  expect(down.allows(refusal)).toBe(true);
});
