import process from 'node:process';
import { build, preview } from 'vite';

const portPreferred = Number(process.env['PORT'] ?? 4173);

await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', preview: { port: portPreferred, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${String(portPreferred)}/`;
console.log(`\nReplayground is at ${address}\nCtrl+C ends it.`);
