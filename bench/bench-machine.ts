import { assert } from '../src/base/assert.ts';
import { createMachine } from '../src/kernel/machine/machine.ts';
import { openDriver } from '../src/live/driver.ts';
import { recordSteps, replaceSteps } from '../src/live/run-record.ts';
import { createTape } from '../src/live/tape.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import { movesVersion } from '../src/scenarios/script/older-moves.ts';
import { startWorld } from '../src/scenarios/form/start-world.ts';
import { openDexieStorage } from '../src/storage/dexie/open-dexie-storage.ts';
import type { BenchRow } from './bench-row.ts';
import { benchSetup, longJournal } from './long-run.ts';

const moveCount = 10_000;
const bareStepCount = 1_000;
const { seed } = benchSetup;

/** How fast the machine moves on memory. */
export async function benchMachine(): Promise<readonly BenchRow[]> {
  const { machine, start, journal } = longRun();
  const began = performance.now();
  let world = start;
  for (const { move } of journal) {
    const stepped = machine.step(world, move);
    assert(stepped.ok, 'a move that was made once can be made again');
    world = stepped.world;
  }
  const seconds = (performance.now() - began) / 1000;
  return Promise.resolve([
    {
      name: 'machine: moves on memory',
      ours: Math.round(journal.length / seconds),
      raw: null,
      unit: 'moves/s',
      ratioAim: null,
    },
  ]);
}

function longRun() {
  const machine = createMachine(orderScenario.define(benchSetup));
  const start = startWorld(orderScenario, machine);
  return { machine, start, journal: longJournal(machine, start, moveCount) };
}

/** Keeps a long run, as a lab that was closed has left it. Answers how many moves it has. */
export async function keepLongRun(runId: string): Promise<number> {
  const { machine, start, journal } = longRun();
  const filled = await openDexieStorage(runId, machine.definition.databases);
  assert(filled.ok, 'the benchmark has a database');
  const tape = createTape(machine, seed, start);
  for (const made of journal) {
    const next = tape.stretch(tape.head(), made);
    if (next.ok) tape.append(next);
  }
  await filled.value.execute([
    ...recordSteps({
      setup: 'bench',
      code: 'bench',
      version: movesVersion,
      journal,
      branches: [],
      aside: [],
      rewriteCount: 0,
    }),
    ...replaceSteps(machine.definition.databases, tape.head().world),
  ]);
  filled.value.close();
  return journal.length;
}

/** From opening the database to a run that stands where it stood, tables compared. */
export async function restoreLongRun(runId: string): Promise<void> {
  const machine = createMachine(orderScenario.define(benchSetup));
  const storage = await openDexieStorage(runId, machine.definition.databases);
  assert(storage.ok, 'the benchmark has a database');
  const opened = await openDriver({
    machine,
    storage: storage.value,
    seed,
    start: startWorld(orderScenario, machine),
    setup: 'bench',
    commands: orderScenario.commands,
    code: 'bench',
  });
  assert(opened.ok && opened.value.differing.length === 0, 'the run comes back whole');
  assert(opened.value.driver.tape.length() === moveCount, 'every move comes back');
  storage.value.close();
}

/** Milliseconds that one bare step of the machine takes: what all that the lab adds is compared with. */
export function bareStepMs(): number {
  const machine = createMachine(orderScenario.define(benchSetup));
  const start = startWorld(orderScenario, machine);
  const journal = longJournal(machine, start, bareStepCount);
  const began = performance.now();
  let world = start;
  for (const { move } of journal) {
    const stepped = machine.step(world, move);
    if (stepped.ok) ({ world } = stepped);
  }
  return (performance.now() - began) / journal.length;
}
