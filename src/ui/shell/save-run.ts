import type { LabActions } from '../../app/lab-state.ts';
import { saveFile } from './save-file.ts';

/** Hands the run to the reader as a file: the moment that one sees, so it stands still first. */
export function saveRun({ pause, exportFile }: Pick<LabActions, 'pause' | 'exportFile'>): void {
  pause();
  saveFile(exportFile(), 'replayground-run.json', 'application/json');
}
