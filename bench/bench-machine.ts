import { assert } from '../src/base/assert.ts';
import { drawBelow } from '../src/base/random.ts';
import { createMachine } from '../src/kernel/machine.ts';
import { nextByClock } from '../src/live/clock.ts';
import { openDriver } from '../src/live/driver.ts';
import type { JournalEntry } from '../src/live/journal.ts';
import { recordSteps, replaceSteps } from '../src/live/run-record.ts';
import { createTape } from '../src/live/tape.ts';
import { orderScenario } from '../src/scenarios/order/order-scenario.ts';
import { startWorld } from '../src/scenarios/start-world.ts';
import { openDexieStorage } from '../src/storage/dexie/open-dexie-storage.ts';
import type { BenchRow } from './bench-row.ts';

const moveCount = 10_000;
const seed = 1;
const setup = { scenario: 'order', slots: orderScenario.defaults, seed };

/** How fast the machine moves on memory, and how long a long run takes to come back from its journal. */
export async function benchMachine(): Promise<readonly BenchRow[]> {
  const machine = createMachine(orderScenario.define(setup));
  const start = startWorld(orderScenario, machine);
  const journal = longJournal(machine, start);

  const began = performance.now();
  let world = start;
  for (const { move } of journal) {
    const stepped = machine.step(world, move);
    assert(stepped.ok, 'a move that was made once can be made again');
    world = stepped.world;
  }
  const seconds = (performance.now() - began) / 1000;

  const restoreMs = await restore(journal);
  return [
    {
      name: 'machine: moves on memory',
      ours: Math.round(journal.length / seconds),
      raw: null,
      unit: 'moves/s',
      ratioAim: null,
    },
    {
      name: `restore a run of ${journal.length} moves`,
      ours: restoreMs,
      raw: null,
      unit: 'ms',
      ratioAim: null,
    },
  ];
}

/** A run under the clock in which clients keep revising orders. */
function longJournal(
  machine: ReturnType<typeof createMachine>,
  start: ReturnType<typeof startWorld>,
): readonly JournalEntry[] {
  const tape = createTape(machine, seed, start);
  let sent = 0;
  const make = (made: JournalEntry): void => {
    const next = tape.stretch(tape.head(), made);
    assert(next.ok, `a move that the clock took is possible: ${next.ok ? '' : next.problem}`);
    tape.append(next);
  };
  while (tape.length() < moveCount) {
    const { clock, world } = tape.head();
    const due = nextByClock(machine, clock, world);
    if (due !== null) {
      make(due);
      continue;
    }
    sent += 1;
    const move = {
      kind: 'send',
      intent: `c${sent}`,
      to: orderScenario.services[sent % 2] ?? '',
      command: {
        type: 'ReviseOrder',
        aggregateType: 'Order',
        aggregateId: 'order-1',
        data: { total: 1 + drawBelow(500, seed, sent) },
      },
    } as const;
    make({ move, atMs: clock.nowMs });
  }
  return tape.journal();
}

/** From opening the database to a run that stands where it stood, tables compared. */
async function restore(journal: readonly JournalEntry[]): Promise<number> {
  const machine = createMachine(orderScenario.define(setup));
  const start = startWorld(orderScenario, machine);
  const runId = `bench-restore-${performance.now()}`;
  const filled = await openDexieStorage(runId, machine.definition.databases);
  assert(filled.ok, 'the benchmark has a database');
  const tape = createTape(machine, seed, start);
  for (const made of journal) {
    const next = tape.stretch(tape.head(), made);
    if (next.ok) tape.append(next);
  }
  await filled.value.execute([
    ...recordSteps({ setup: 'bench', journal, branches: [], rewriteCount: 0 }),
    ...replaceSteps(machine.definition.databases, tape.head().world),
  ]);
  filled.value.close();

  const began = performance.now();
  const storage = await openDexieStorage(runId, machine.definition.databases);
  assert(storage.ok, 'the benchmark has a database');
  const fresh = createMachine(orderScenario.define(setup));
  const opened = await openDriver({
    machine: fresh,
    storage: storage.value,
    seed,
    start: startWorld(orderScenario, fresh),
    setup: 'bench',
  });
  const tookMs = performance.now() - began;
  assert(opened.ok && opened.value.differing.length === 0, 'the run comes back whole');
  assert(opened.value.driver.tape.length() === journal.length, 'every move comes back');
  storage.value.close();
  return tookMs;
}
