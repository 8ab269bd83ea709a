const prefix = 'replayground-run-';

/** The name of a run's database, as the browser's developer tools show it. */
export function runDatabaseName(runId: string): string {
  return `${prefix}${runId}`;
}

/** The run whose database has this name; null: it is no run's. */
export function runOfDatabase(name: string): string | null {
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
}
