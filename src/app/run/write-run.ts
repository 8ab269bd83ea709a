import type { Json } from '../../base/json.ts';
import { movesVersion as version } from '../../scenarios/script/older-moves.ts';
import type { SharedRun } from './shared-run.ts';

const rowsVersion = 1;

export function writeRun(run: SharedRun): string {
  return JSON.stringify({ format: 'replayground-run', version, ...run });
}

/** All rows of a run's tables, for whoever wants to see what became of them; no page reads it back. */
export function writeRows(runId: string, tables: Json): string {
  return JSON.stringify({ format: 'replayground-rows', version: rowsVersion, runId, tables }, null, 1);
}
