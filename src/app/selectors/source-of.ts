/**
 * The very files that run, as text. `?raw` takes them as they stand in the repository, before the
 * build touches them, so that the line of a site is the line that the reader sees.
 */
const sources = import.meta.glob<string>(['../../system/**/*.ts', '!../../system/**/*.*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const root = '../../system/';

/** The text of a file below `src/system`, or null. All of them come with this module: load it when one is to be read. */
export function sourceOf(file: string): string | null {
  return sources[root + file] ?? null;
}
