import { expect, test } from 'vitest';
import { armableOps } from '../../../src/app/moves/armable-ops.ts';
import { armedMove } from '../../../src/kernel/machine/armed-move.ts';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import { tenSteps } from '../../../src/system/ten-steps/steps.ts';
import {
  orderRun,
  press,
  dueAt,
  runOf,
  sendOf,
  newOrder,
  revision,
  tapeOf,
} from '../../support/order-run.ts';

const run = orderRun();
const ops = armableOps(run.machine, run.scenario, run.start);
const at = (place: string) => ops.filter((op) => op.place === place).map(({ op, label }) => `${op} ${label}`);

test('what places do is offered before any of it has happened in the run', () => {
  expect(at('relay')).toEqual(expect.arrayContaining(['publish OrderCreated', 'update outbox']));
  expect(at('order-service-1')).toEqual(expect.arrayContaining(['update entities', 'commit order-service']));
  expect(at('projection')).toEqual(expect.arrayContaining(['insert processed_messages']));
  expect(at('notification')).toContain('send-mail OrderCreated');
});

test('nothing is offered that touches nothing shared, or that no fault could strike', () => {
  expect(ops.filter(({ op }) => ['tell', 'begin', 'await-reply'].includes(op))).toEqual([]);
  expect(ops.filter(({ strikes }) => strikes.length === 0)).toEqual([]);
  expect(ops.find(({ place }) => place === 'client')?.strikes).not.toContain('crash-before');
});

test('what is offered strikes: each fault, armed for the next such op, comes in its place', () => {
  const tape = tapeOf(run);
  press(tape, sendOf(1, newOrder(2)));
  press(tape, sendOf(2, revision(120)));
  let struck = 0;
  for (let due = dueAt(run, tape.head()); due !== null; due = dueAt(run, tape.head())) {
    const { world } = tape.head();
    const { move } = due;
    const actor = move.kind === 'op' ? world.activations[move.activation] : undefined;
    for (const { place, op, label, strikes } of ops) {
      if (move.kind !== 'op' || actor?.place !== place || move.op !== op || move.label !== label) continue;
      for (const strike of strikes) {
        const armed = run.machine.step(world, {
          kind: 'arm',
          fault: { place, op, label, occurrence: 1, strike },
        });
        if (!armed.ok) expect.fail(armed.problem);
        const instead = armedMove(run.machine, armed.world, move);
        if (strike === 'crash-after') expect(instead).toEqual(move);
        else expect(instead, `${place} ${op} ${strike}`).not.toEqual(move);
        struck += 1;
      }
    }
    press(tape, move, due.atMs);
  }
  expect(struck).toBeGreaterThan(60);
});

test('[T2] a crash can be armed at each of the ten steps, by its number', () => {
  const posts = runOf({ scenario: postScenario.id, slots: postScenario.defaults, seed: 1 });
  const steps = armableOps(posts.machine, posts.scenario, posts.start).filter(({ op }) => op === 'tell');
  expect(steps.map(({ step }) => step)).toEqual(tenSteps);
  expect(steps.every(({ strikes }) => strikes.includes('crash-before'))).toBe(true);
});
