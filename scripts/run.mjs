// Runs a TypeScript file of this project in Node, through the same Vite plugins as the page, so that
// `?raw` imports and the op sites mean the same in the terminal:
//   node scripts/run.mjs scripts/play.ts ARGUMENTS
import { resolve } from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file? node scripts/run.mjs FILE [ARGUMENTS]');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
// Vite sets it to `development`, which must not reach what the file starts: a build, a test runner.
const nodeEnvironment = process.env['NODE_ENV'];
const server = await createServer({
  root,
  configFile: resolve(root, 'vite.config.ts'),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});
if (nodeEnvironment === undefined) delete process.env['NODE_ENV'];
process.argv = [process.execPath, file, ...rest];
try {
  await server.ssrLoadModule(resolve(root, file));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.close();
}
