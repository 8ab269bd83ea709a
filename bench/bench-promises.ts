import { assert } from '../src/base/assert.ts';
import { createMachine } from '../src/kernel/machine/machine.ts';
import type { Fact } from '../src/kernel/terms/fact.ts';
import { judge, observe } from '../src/kernel/properties/observe.ts';
import type { World } from '../src/kernel/world/world.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import { startWorld } from '../src/scenarios/form/start-world.ts';
import type { BenchRow } from './bench-row.ts';
import { interleave } from './interleave.ts';
import { benchSetup, longJournal } from './long-run.ts';

const [short, long] = [100, 10_000];
/** So many moves from there on are evaluated: enough for every kind of move to be among them. */
const windowLength = 400;
const repeatCount = 5;

type Moment = { readonly world: World; readonly facts: readonly Fact[] };

/** What evaluating all promises costs a move, at the end of a short run and of a long one. */
export async function benchPromises(): Promise<readonly BenchRow[]> {
  const machine = createMachine(orderScenario.define(benchSetup));
  const { properties } = machine.definition;
  const start = startWorld(orderScenario, machine);
  const windows: Moment[][] = [[], []];
  let world = start;
  for (const [index, { move }] of longJournal(machine, start, long + windowLength).entries()) {
    const stepped = machine.step(world, move);
    assert(stepped.ok, 'a move that was made once can be made again');
    for (const [at, from] of [short, long].entries())
      if (index >= from && index < from + windowLength)
        windows[at]?.push({ world, facts: stepped.entry.facts });
    world = stepped.world;
  }
  const evaluate = async (moments: readonly Moment[]): Promise<void> => {
    for (let repeat = 0; repeat < repeatCount; repeat += 1)
      for (const moment of moments) {
        const { world: after } = observe(properties, moment.world, moment.facts);
        for (const property of properties) judge(property, after, false);
      }
    await Promise.resolve();
  };
  const [atShort = [], atLong = []] = windows;
  const { ours, raw } = await interleave(
    { ours: async () => evaluate(atLong), raw: async () => evaluate(atShort) },
    30,
  );
  const perMove = 1000 / (windowLength * repeatCount);
  return [
    {
      name: `promises: all evaluated, a move after ${long}, against after ${short}`,
      ours: ours * perMove,
      raw: raw * perMove,
      unit: 'µs a move',
      ratioAim: 1.25,
    },
  ];
}
