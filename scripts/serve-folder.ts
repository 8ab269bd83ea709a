import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export type FolderServer = { readonly url: string; readonly close: () => Promise<void> };

export type FolderServerOptions = {
  readonly folder: string;
  /** Where the folder appears: `/`, or a path with a slash at both ends. */
  readonly mountPath: string;
  /** 0 takes a free one. */
  readonly port: number;
};

/**
 * A plain file server, as dumb as the dumbest static host: files as they lie, `index.html` for the folder
 * itself and 404 for all else. It has no fallback that could hide a wrong address.
 */
export async function serveFolder({ folder, mountPath, port }: FolderServerOptions): Promise<FolderServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = path.startsWith(mountPath) ? path.slice(mountPath.length) : null;
    const file = below === null ? null : resolve(root, below === '' ? 'index.html' : below);
    if (file === null || !file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}${mountPath}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export const builtFolder = join(import.meta.dirname, '../dist');
