// The sources as unit tests are given them where all of them run: built once, each module a file of its own, and loaded by
// Node itself. Through the test runner's own server every call into another module is a look-up and every worker
// compiles everything anew.
import { readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type UserConfig } from 'vite';

/** Asked for by `npm test`; a single test by hand has no build to wait for, and is run again when a file changes. */
export const builtSourcesVariable = 'REPLAYGROUND_BUILT_SOURCES';

/** Leads each import of a file in `src` from outside of it to what was built of it. */
export function builtSources(root: string, asPage: () => Pick<UserConfig, 'plugins' | 'css'>): Plugin {
  const sources = join(root, 'src');
  const outDir = join(root, '.cache/built-sources');
  let built: Promise<void> | null = null;
  return {
    name: 'built-sources',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (importer === undefined || !id.startsWith('.') || !/\.tsx?$/.test(id)) return null;
      const file = resolve(importer, '..', id);
      if (!file.startsWith(sources + sep) || importer.startsWith(sources + sep)) return null;
      built ??= buildAll(root, sources, outDir, asPage());
      await built;
      return { id: join(outDir, relative(sources, file).replace(/\.tsx?$/, '.js')), external: true };
    },
  };
}

async function buildAll(root: string, sources: string, outDir: string, asPage: UserConfig): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.tsx?$/.test(file),
  );
  await build({
    ...asPage,
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      minify: false,
      license: false,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file.replace(/\.tsx?$/, ''), join(sources, file)])),
        preserveEntrySignatures: 'strict',
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
}
