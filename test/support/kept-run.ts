import { equalJson } from '../../src/base/equal.ts';
import type { Json } from '../../src/base/json.ts';
import { valuesOf } from '../../src/base/sorted-map.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { entryReader } from '../../src/live/journal.ts';
import { createTape, replayOnto } from '../../src/live/tape.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Setup } from '../../src/scenarios/slots/setup.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';

/** All rows of a run's database by the names of its tables, as a page reads them. */
export type KeptRows = Readonly<Record<string, readonly Row[]>>;

/**
 * Reads a run's whole database in one transaction; of one that is not there, no table. For a page to run, so it needs
 * nothing from outside.
 */
export async function readKeptRows(databaseName: string): Promise<KeptRows> {
  const settled = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, failed) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => failed(new Error(String(request.error))));
    });
  const database = await settled(indexedDB.open(databaseName));
  const names = [...database.objectStoreNames];
  if (names.length === 0) {
    database.close();
    return {};
  }
  const transaction = database.transaction(names);
  const tables = names.map(async (name) => {
    const rows = (await settled(transaction.objectStore(name).getAll())) as readonly Row[];
    return [name, rows] as const;
  });
  const kept = Object.fromEntries(await Promise.all(tables));
  database.close();
  return kept;
}

/** What is wrong with a kept run: a journal with gaps, a move that is not possible, tables that differ. */
export function faultsOfKept(setup: Setup, kept: KeptRows): readonly string[] {
  const journal = kept['run/journal'];
  if (journal === undefined) return ['nothing is kept of it'];
  const gaps = journal.flatMap(({ number }, index) =>
    number === index + 1 ? [] : [`place ${index + 1} of the journal has move ${JSON.stringify(number)}`],
  );
  const machine = createMachine(orderScenario.define(setup));
  const tape = createTape(machine, setup.seed, startWorld(orderScenario, machine));
  const entries = journal.map(entryReader(orderScenario.commands)).filter((entry) => entry !== null);
  if (entries.length < journal.length) return [...gaps, 'a row of the journal can’t be read'];
  const stopped = replayOnto(tape, entries);
  if (stopped !== null) return [...gaps, `move ${stopped.number}: ${stopped.problem}`];
  const { databases } = tape.head().world;
  const differing = Object.entries(databases).flatMap(([id, database]) =>
    Object.entries(database.tables).flatMap(([table, { rows }]) =>
      equalJson(kept[`${id}/${table}`] as Json, valuesOf(rows)) ? [] : [`${id}/${table} differs`],
    ),
  );
  return [...gaps, ...differing];
}
