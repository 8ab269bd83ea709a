import { describe, expect, test } from 'vitest';
import { afterTells } from '../../../src/app/challenge/after-tells.ts';
import { readHint } from '../../../src/app/guide/read-hint.ts';
import { restInquiry } from '../../../src/app/challenge/challenge-inquiries.ts';
import { isTell } from '../../../src/app/digest/shared-moves.ts';
import { equalHash } from '../../../src/base/hash.ts';
import type { Machine } from '../../../src/kernel/machine/machine.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { playByClock } from '../../../src/live/tape-stage.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { Setup } from '../../../src/scenarios/slots/setup.ts';
import { challengeStage, chosen, explored } from '../../support/challenge-run.ts';
import { coverOf, slotPairsOf, slotsText } from '../../support/order-lab.ts';
import { runOf, tapeOf, type OrderRun } from '../../support/order-run.ts';
import { servicesOf } from '../../support/services-of.ts';
import { scenarioOf } from '../../../src/app/scenarios/every-scenario.ts';

/** Every variant of every slot, several new ones at once. */
const setups = scenarios.flatMap((scenario) =>
  coverOf(slotPairsOf(scenario)).map((slots): readonly [string, Setup] => [
    `${scenario.id}, ${slotsText(slots)}`,
    { scenario: scenario.id, slots, seed: 3 },
  ]),
);

test.each(setups)(
  '[K10] a fault placed at an inner step is the same moment as after it, with as many moves: %s',
  (_, setup) => {
    const run = runOf(setup);
    const moves = twoAtOnce(run);
    let world = run.start;
    const seen = new Set<string>();
    for (const move of moves) {
      const name = move.kind === 'op' ? move.label : '';
      if (isTell(move) && !seen.has(name)) {
        seen.add(name);
        expectSameMoment(run.machine, world);
      }
      world = stepped(run.machine, world, move);
    }
    expect(seen.size).toBeGreaterThan(5);
  },
);

/** Whatever strikes there: told on, it is what the explorer knows, which strikes only where nothing is to be told. */
function expectSameMoment(machine: Machine, inner: World): void {
  const told = afterTells(machine, inner);
  const natural = new Set(machine.natural(inner).map((move) => JSON.stringify(move)));
  for (const fault of machine.moves(inner).filter((move) => !natural.has(JSON.stringify(move)))) {
    const struckInside = afterTells(machine, stepped(machine, inner, fault));
    const struckAfter = afterTells(machine, stepped(machine, told.world, fault));
    expect(equalHash(struckInside.world.hash, struckAfter.world.hash), JSON.stringify(fault)).toBe(true);
    const inside = countOf([fault, ...struckInside.tells]);
    expect(inside).toBe(countOf([...told.tells, fault, ...struckAfter.tells]));
  }
}

const countOf = (moves: readonly Move[]): number =>
  moves.reduce((count, move) => (isTell(move) ? count : count + 1), 0);

describe('a hint', () => {
  test('is as far from the end at an inner step as after it, and one move less once the fault is placed there', () => {
    // Where the list of uncommitted changes is emptied the answer is still to come.
    const asked = chosen('no-answer');
    const one = { ...asked, challenge: { ...asked.challenge, faults: { crash: 1 } } };
    const { machine, scenario, start } = challengeStage(one);
    const command = scenario.exploring[0] ?? expect.fail('a command');
    const sends: Move = { kind: 'send', intent: 'c1', to: servicesOf(scenario)[0] ?? '', command };
    const moves: Move[] = [sends];
    let world = stepped(machine, start, sends);
    const hintAt = (at: World, after: readonly Move[]) => {
      const inquiry = restInquiry(one, machine, { world: at, moves: after });
      return readHint({ inquiry, exploration: explored(inquiry) } as never, machine, at);
    };
    const distances: (number | null)[] = [];
    for (let count = 0; count < 60; count += 1) {
      const move = machine.natural(world)[0];
      if (move === undefined) break;
      if (isTell(move) && move.kind === 'op' && move.label.includes('mark-committed')) {
        const told = afterTells(machine, world);
        const [inner, outer] = [hintAt(world, moves), hintAt(told.world, [...moves, ...told.tells])];
        expect(inner).toEqual(outer);
        if (inner.kind !== 'near') expect.fail(inner.kind);
        const fault = inner.next.move;
        const placed = stepped(machine, world, fault);
        const next = hintAt(placed, [...moves, fault]);
        distances.push(inner.distance, next.kind === 'near' ? next.distance : 0);
      }
      world = stepped(machine, world, move);
      moves.push(move);
    }
    expect(distances).toHaveLength(2);
    expect(distances[1]).toBe((distances[0] ?? 0) - 1);
  });
});

function twoAtOnce(run: OrderRun): readonly Move[] {
  const scenario = scenarioOf(run.setup);
  const services = servicesOf(scenario);
  const script = scenario.exploring.slice(0, 2).map((command, index) => ({
    when: { kind: 'at-once' as const },
    move: { kind: 'send' as const, intent: `c${index + 1}`, to: services[index] ?? '', command },
  }));
  return tapeOf(run, playByClock({ ...run, script, stopsBefore: null }))
    .journal()
    .map(({ move }) => move);
}

function stepped(machine: Machine, world: World, move: Move): World {
  const after = machine.step(world, move);
  if (!after.ok) expect.fail(`${JSON.stringify(move)}: ${after.problem}`);
  return after.world;
}
