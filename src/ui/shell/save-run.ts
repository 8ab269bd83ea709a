/** Hands a run to the reader as a file. */
export function saveRun(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'replayground-run.json';
  link.click();
  URL.revokeObjectURL(url);
}
