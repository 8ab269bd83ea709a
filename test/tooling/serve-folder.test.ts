import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/serve-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'replayground-served-'));
const folder = join(base, 'site');
const page = '<!doctype html><title>0123456789</title>';
const mounts = ['/', '/some/where/'] as const;
const servers = new Map<string, FolderServer>();

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/a b%.js'), 'export {};');
  writeFileSync(join(base, 'secret.txt'), 'secret');
  mkdirSync(join(base, 'site-beside'));
  writeFileSync(join(base, 'site-beside/secret.txt'), 'secret');
  symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(join(base, 'site-beside'), join(folder, 'beside'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
  symlinkSync('index.html', join(folder, 'same.html'));
  for (const mountPath of mounts) servers.set(mountPath, await serveFolder({ folder, mountPath, port: 0 }));
});

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  rmSync(base, { recursive: true });
});

type Case = readonly [
  what: string,
  method: string,
  /** Sent as it stands after the mount path: no client makes it tidy. */
  path: string,
  headers: readonly string[],
  status: number,
  body: string | null,
];

const cases: readonly Case[] = [
  ['the folder is its index', 'GET', '', [], 200, page],
  ['a question mark is no part of a name', 'GET', '?lang=ko', [], 200, page],
  ['a file', 'GET', 'index.html', [], 200, page],
  ['a name with signs', 'GET', 'assets/a%20b%25.js', [], 200, 'export {};'],
  ['a link within the folder', 'GET', 'same.html', [], 200, page],
  ['HEAD has no body', 'HEAD', 'index.html', [], 200, ''],
  ['a range', 'GET', 'index.html', ['Range: bytes=0-4'], 206, page.slice(0, 5)],
  ['the last bytes', 'GET', 'index.html', ['Range: bytes=-8'], 206, page.slice(-8)],
  ['a range past the end', 'GET', 'index.html', ['Range: bytes=9999-'], 416, null],
  ['a range turned round', 'GET', 'index.html', ['Range: bytes=9-2'], 416, null],
  ['a range of nonsense', 'GET', 'index.html', ['Range: lines=x'], 200, page],
  ['a file that is not there', 'GET', 'none.js', [], 404, null],
  ['a folder', 'GET', 'assets', [], 404, null],
  ['a folder with a slash', 'GET', 'assets/', [], 404, null],
  ['a file with a slash', 'GET', 'index.html/', [], 404, null],
  ['a lone per cent', 'GET', '%', [], 404, null],
  ['half a letter', 'GET', '%ed%95', [], 404, null],
  ['a null byte', 'GET', 'index.html%00', [], 404, null],
  ['slashes alone', 'GET', '//', [], 404, null],
  ['a host in the path', 'GET', '//example.org/', [], 404, null],
  ['a step out', 'GET', '../secret.txt', [], 404, null],
  ['a step out, written otherwise', 'GET', '..%2fsecret.txt', [], 404, null],
  ['a step out, dots written otherwise', 'GET', '%2e%2e/secret.txt', [], 404, null],
  ['a step out through a folder', 'GET', 'assets/../../secret.txt', [], 404, null],
  ['a step to a neighbour of like name', 'GET', '../site-beside/secret.txt', [], 404, null],
  ['a link out of the folder', 'GET', 'link.txt', [], 404, null],
  ['a linked folder', 'GET', 'beside/secret.txt', [], 404, null],
  ['a link to nothing', 'GET', 'broken', [], 404, null],
  ['writing', 'POST', 'index.html', [], 405, null],
];

for (const mountPath of mounts) {
  test.each(cases)(`%s, below ${mountPath}`, async (_, method, path, headers, status, body) => {
    const answer = await ask(mountPath, method, mountPath + path, headers);
    expect(answer.status).toBe(status);
    if (body !== null) expect(answer.body).toBe(body);
    expect(answer.text).not.toContain('secret');
    // It answers still.
    expect((await ask(mountPath, 'GET', mountPath, [])).status).toBe(200);
  });
}

test('what lies beside the mount path is not there', async () => {
  for (const path of ['/', '/some/', '/some/where', '/some/whereabouts/index.html', '//some/where/', '*'])
    expect((await ask('/some/where/', 'GET', path, [])).status, path).toBe(404);
});

test('a page is served as one, and kept by nobody', async () => {
  const { headers } = await fetch(servers.get('/')?.url ?? '');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-length')).toBe(String(page.length));
});

type Answer = { readonly status: number; readonly body: string; readonly text: string };

/** By hand, because a client of the usual kind mends a path before it sends it. */
function ask(mountPath: string, method: string, path: string, headers: readonly string[]): Promise<Answer> {
  const { port } = new URL(servers.get(mountPath)?.url ?? '');
  return new Promise((answered, failed) => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('error', failed).on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n', 2);
      answered({ status: Number(head.split(' ', 2)[1]), body, text });
    });
    const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}
