import type { LabActions } from '../../app/lab/lab-state.ts';
import { saveFile } from './save-file.ts';

/** Hands all rows of a run's tables to the reader as a file, where they can be had. */
export async function saveRows(rows: Promise<string | null>): Promise<void> {
  const text = await rows;
  if (text !== null) saveFile(text, 'replayground-rows.json', 'application/json');
}

/** Hands the run to the reader as a file: the moment that one sees, so it stands still first. */
export function saveRun({ pause, exportFile }: Pick<LabActions, 'pause' | 'exportFile'>): void {
  pause();
  saveFile(exportFile(), 'replayground-run.json', 'application/json');
}
