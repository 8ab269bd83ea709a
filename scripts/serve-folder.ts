// `send` answers; by hand is only what no server of folders does: a mount path, and a symlink that leads out of the folder is refused.
import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import send from 'send';

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
 * itself and 404 for all else. It has no fallback that could hide a wrong address, and nothing outside the
 * folder is served, not even by a link that lies in it.
 */
export async function serveFolder({ folder, mountPath, port }: FolderServerOptions): Promise<FolderServer> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => {
    const path = pathBelow(request.url ?? '', mountPath);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      refuse(response.setHeader('allow', 'GET, HEAD'), 405);
    else if (path === null || !isInside(root, path)) refuse(response, 404);
    else sendFile(request, response, root, path);
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

/** The path below the folder, with no slash before it; null for what is no path, or another's. */
function pathBelow(url: string, mountPath: string): string | null {
  const [encoded = ''] = url.split(/[?#]/, 1);
  if (!encoded.startsWith(mountPath)) return null;
  try {
    return decodeURIComponent(encoded.slice(mountPath.length));
  } catch {
    return null;
  }
}

/** Whether something lies there, and lies in the folder wherever its links may lead. */
function isInside(root: string, path: string): boolean {
  try {
    return (realpathSync(join(root, path)) + sep).startsWith(root + sep);
  } catch {
    return false;
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, root: string, path: string): void {
  send(request, `/${encodeURIComponent(path).replaceAll('%2F', '/')}`, {
    root,
    index: path === '' && 'index.html',
    cacheControl: false,
  })
    .on('headers', (answer: ServerResponse) => answer.setHeader('cache-control', 'no-store'))
    .on('directory', () => refuse(response, 404))
    .on('error', ({ status }: { readonly status: number }) => refuse(response, status))
    .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain').end(status === 404 ? 'not found' : 'refused');
}
