import { saveFile } from './save-file.ts';

/** Hands a run to the reader as a file. */
export function saveRun(text: string): void {
  saveFile(text, 'replayground-run.json', 'application/json');
}
