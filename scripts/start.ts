import process from 'node:process';
import { build } from 'vite';
import { builtFolder, serveFolder, type FolderServer } from './serve-folder.ts';

const portPreferred = Number(process.env['PORT'] ?? 4173);

await build({ logLevel: 'warn' });
const { url } = await serveOrAnother(portPreferred);
console.log(`\nReplayground is at ${url}\nCtrl+C ends it.`);

/** At a port that is free, where another program has the preferred one. */
async function serveOrAnother(port: number): Promise<FolderServer> {
  try {
    return await serveFolder({ folder: builtFolder, mountPath: '/', port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return serveFolder({ folder: builtFolder, mountPath: '/', port: 0 });
  }
}
