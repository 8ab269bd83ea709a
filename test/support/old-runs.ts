import { readFileSync } from 'node:fs';
import { unpackText } from '../../src/app/run/packed-text.ts';
import type { SharedRun } from '../../src/app/run/shared-run.ts';
import type { Json } from '../../src/base/json.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { canonicalText, digest } from './canonical-world.ts';
import { checkSetup } from './every-scenario.ts';

/** A link that older code made, and what that code had come to by then. It ends at rest. */
export type OldRun = {
  readonly name: string;
  readonly link: string;
  /** After each move, what had become of all that is shared. */
  readonly seen: string;
};

export const oldRuns = JSON.parse(
  readFileSync(new URL('../golden/old-runs.json', import.meta.url), 'utf8'),
) as readonly OldRun[];

/** The run as it stands in the link, with the promises that were broken at its end. */
export async function asWritten({ link }: OldRun): Promise<SharedRun> {
  const text = await unpackText(link, 1_000_000);
  if (!text.ok) throw new Error(text.failure.part);
  const run = JSON.parse(text.value) as SharedRun;
  // Slots that have come since take their defaults, as with any link.
  const setup = checkSetup(run.setup);
  if (!setup.ok) throw new Error(setup.failure.part);
  return { ...run, setup: setup.value };
}

/** Rows, records, offsets, letters, outages and faults: what everybody sees of a run, as a short text. */
export function seenIn({ databases, brokers, mails, places, links, faultsUsed }: World): string {
  const tables = Object.entries(databases).map(([id, database]): Json => [id, rowsIn(database)]);
  const logs = Object.entries(brokers).map(([id, broker]): Json => [id, recordsIn(broker)]);
  return digest(canonicalText([tables, logs, mails, places, links, faultsUsed])).slice(0, 6);
}

const rowsIn = ({ tables }: World['databases'][string]): Json =>
  Object.entries(tables).map(([name, { rows }]): Json => [name, rows]);

const recordsIn = ({ partitions, groups }: World['brokers'][string]): Json => [
  partitions,
  Object.entries(groups).map(([name, { committed }]): Json => [name, committed]),
];
