import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A server of this run's own, and how to end it. */
export type StartedServer = { readonly address: string; readonly stop: () => void };

/** Whether statements can be carried out on a real server: one that is named, or one that is installed. */
export const hasPostgres = (): boolean =>
  process.env['REPLAYGROUND_POSTGRES'] !== undefined || findPrograms() !== null;

export const noPostgresMessage =
  'not tried: no PostgreSQL is installed, and REPLAYGROUND_POSTGRES names none';

/** Starts an installed PostgreSQL on an empty folder and a free port; null where none is installed. */
export async function startPostgres(): Promise<StartedServer | null> {
  const programs = findPrograms();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'replayground-postgres-'));
  const isRoot = process.getuid?.() === 0;
  // The server refuses to run as root.
  if (isRoot) {
    const [user, group] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
    );
    chownSync(folder, user ?? 0, group ?? 0);
  }
  const run = (program: string, ...parameters: readonly string[]): void => {
    const command = [join(programs, program), ...parameters];
    const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    execFileSync(first, rest, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  const stop = (): void => {
    process.off('exit', stop);
    try {
      if (existsSync(join(data, 'postmaster.pid')))
        run('pg_ctl', 'stop', '-D', data, '-m', 'immediate', '-w');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  // Whatever ends this process, the server is not left behind.
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const options = `-F -p ${String(port)} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60`;
  run('pg_ctl', 'start', '-D', data, '-w', '-t', '120', '-l', join(folder, 'log'), '-o', options);
  return { address: `postgres://postgres@127.0.0.1:${String(port)}/postgres`, stop };
}

/** Where Debian and most others put the server's programs. */
function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.includes('15') ? '15' : versions[0];
  return found === undefined ? null : join(root, found, 'bin');
}

async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
