// Builds a TypeScript file of this project as the page is built, and runs that in Node:
//   node scripts/run-built.mjs scripts/explore.ts ARGUMENTS
// For what computes long: through a development server, as run.mjs has it, each call into another module is a
// look-up, and a search takes twice to three times as long.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file? node scripts/run-built.mjs FILE [ARGUMENTS]');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
const cache = join(root, '.cache');
await mkdir(cache, { recursive: true });
// Below the project, so that the libraries are found; of its own, as several may run at once.
const outDir = await mkdtemp(join(cache, 'built-'));
const nodeEnvironment = process.env['NODE_ENV'];
try {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: resolve(root, file),
      outDir,
      emptyOutDir: true,
      // In one piece: the page's pieces are for its cache.
      rolldownOptions: { output: { strictExecutionOrder: false, codeSplitting: false } },
    },
  });
  if (nodeEnvironment === undefined) delete process.env['NODE_ENV'];
  process.argv = [process.execPath, file, ...rest];
  await import(pathToFileURL(join(outDir, `${basename(file, '.ts')}.js`)).href);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await rm(outDir, { recursive: true, force: true });
}
