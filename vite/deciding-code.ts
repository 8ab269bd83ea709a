import { createHash } from 'node:crypto';
import { basename, relative, resolve, sep } from 'node:path';
import { build, type Rolldown } from 'vite';

/** A module of the code that comes to verdicts: what is left of its text, and what it imports. */
export type CodeModule = { readonly code: string; readonly imports: readonly string[] };

/** By path from the project's root. */
export type DecidingCode = ReadonlyMap<string, CodeModule>;

/** Where all questions go in. */
export const decidingEntry = 'src/explorer/asking/inquiry.ts';

/**
 * All that the explorer reaches, each module as a build leaves it: without comments, types and the names of local
 * variables, so that writing it in another way makes no verdict stale.
 */
export async function decidingCode(root: string): Promise<DecidingCode> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: resolve(root, decidingEntry),
      write: false,
      minify: true,
      rolldownOptions: { output: { preserveModules: true, entryFileNames: '[name].js' } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const pathOf = ({ facadeModuleId }: Rolldown.OutputChunk): string =>
    relative(root, facadeModuleId ?? '')
      .split(sep)
      .join('/');
  const paths = new Map(chunks.map((chunk) => [chunk.fileName, pathOf(chunk)]));
  return new Map(
    chunks.map((chunk) => [
      pathOf(chunk),
      { code: chunk.code, imports: chunk.imports.map((file) => paths.get(file) ?? file) },
    ]),
  );
}

/** `publishing-table.ts`: lists what can be chosen. What was chosen is what a verdict depends on. */
const table = /^src\/(?:system|scenarios)\/(?:.*\/)?[a-z-]+-table\.ts$/;

/** The modules that tables list and that bear a name: the scenario `order`, the variant `naive`. */
function listed(code: DecidingCode, name: string): readonly string[] {
  const all = [...code].flatMap(([path, { imports }]) => (table.test(path) ? imports : []));
  return [...new Set(all)]
    .filter((path) => !table.test(path) && [`${name}.ts`, `${name}-scenario.ts`].includes(basename(path)))
    .sort();
}

/**
 * The parts of the code that a question depends on, each with a digest: what all questions go through, and
 * whatever the chosen scenario and variants reach beyond it.
 */
export function codeParts(code: DecidingCode, names: readonly string[]): Readonly<Record<string, string>> {
  const common = reached(code, [decidingEntry]);
  const chosen = [...new Set(names)].flatMap((name) => {
    const modules = listed(code, name);
    if (modules.length === 0) throw new Error(`no module of the tables is named for ${name}`);
    return modules.map(
      (path) => [path, [...reached(code, [path])].filter((one) => !common.has(one))] as const,
    );
  });
  const parts = [[decidingEntry, [...common]] as const, ...chosen];
  return Object.fromEntries(parts.map(([path, modules]) => [path, digest(code, modules)]));
}

/** What modules import, and what that imports, but not through a table. */
function reached(code: DecidingCode, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const path of found)
    for (const next of code.get(path)?.imports ?? []) if (!table.test(next)) found.add(next);
  return found;
}

function digest(code: DecidingCode, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) hash.update(`${path}\0`).update(`${code.get(path)?.code ?? ''}\0`);
  return hash.digest('hex').slice(0, 16);
}
