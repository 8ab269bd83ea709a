/**
 * The very files that run, as text. `?raw` takes them as they stand in the repository, before the
 * build touches them, so that the line of a site is the line that the reader sees.
 */
const ofSystem = import.meta.glob<string>(['../../system/**/*.ts', '!../../system/**/*.*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Aggregates: their processes are the system's, so no site is theirs. */
const ofDomains = import.meta.glob<string>(['../../domains/**/*.ts', '!../../domains/**/*.*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const sources: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...ofSystem, ...ofDomains }).map(([path, text]) => [
    path.replace(/^(?:\.\.\/)*(?:system\/)?/, ''),
    text,
  ]),
);

/** All that can be shown. */
export const sourceFiles: readonly string[] = [...sources.keys()];

/** The text of a file, named below `src/system` (`domains/...`: below `src`), or null. All come with this module: load it when one is to be read. */
export function sourceOf(file: string): string | null {
  return sources.get(file) ?? null;
}
