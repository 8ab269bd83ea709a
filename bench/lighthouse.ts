// node scripts/run.mjs bench/lighthouse.ts [PATH ...]
// Lighthouse's mobile run of the built page, `#/` unless paths are named, served compressed as a host serves it. Fetched
// for the run by its exact version: no other script needs it, and it is larger than all that the project depends on.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { browserArguments, requireBrowser } from '../scripts/find-browser.ts';
import { builtFolder } from '../scripts/serve-folder.ts';

const lighthouse = 'lighthouse@12.8.2';
const wanted = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const minutesMax = 5;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const paths = process.argv.slice(2).length === 0 ? ['#/'] : process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'replayground-lighthouse-'));
await build({ logLevel: 'warn' });
const server = createServer((request, response) => void answer(request, response));
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port } = server.address() as AddressInfo;
try {
  for (const path of paths) await run(path);
} finally {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
}

type Report = {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly displayValue?: string; readonly score: number | null }>
  >;
};

async function run(path: string): Promise<void> {
  const report = await reportOf(`http://127.0.0.1:${String(port)}/?lang=en${path}`);
  if (report === null) return;
  const { lighthouseVersion, categories, audits } = report;
  const scores = Object.entries(wanted).map(([name, least]) => ({
    name,
    least,
    score: Math.round(100 * (categories[name]?.score ?? 0)),
  }));
  console.log(`\nLighthouse ${lighthouseVersion}, mobile, ${path}`);
  for (const { name, score, least } of scores)
    console.log(`  ${name.padEnd(16)}${String(score).padStart(4)}  (${String(least)} or better)`);
  for (const name of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'speed-index',
    'cumulative-layout-shift',
    'total-byte-weight',
  ])
    console.log(`  ${name.padEnd(26)}${audits[name]?.displayValue ?? ''}`);
  const lacking = scores.filter(({ score }) => score < 100).map(({ name }) => name);
  const failed = Object.entries(audits).filter(([, { score }]) => score !== null && score < 0.9);
  if (lacking.length > 0) console.log(`  not perfect: ${failed.map(([name]) => name).join(', ')}`);
  if (scores.some(({ score, least }) => score < least)) process.exitCode = 1;
}

/** Null, and said why, where Lighthouse can't be had or does not run here. */
async function reportOf(url: string): Promise<Report | null> {
  const file = join(folder, 'report.json');
  try {
    await promisify(execFile)(
      'npx',
      [
        '--yes',
        lighthouse,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--chrome-flags=--headless ${browserArguments.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: await requireBrowser('whole') }, timeout: minutesMax * 60_000 },
    );
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch (error) {
    console.error(
      `${lighthouse} could not be fetched or did not run. It needs the package registry once (npx keeps it), and a Chromium.\n${String(error)}`,
    );
    process.exitCode = 1;
    return null;
  }
}

async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  const name = path === '/' ? '/index.html' : path;
  try {
    const content = await readFile(join(builtFolder, name));
    response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'gzip');
    response.setHeader('cache-control', name === '/index.html' ? 'no-cache' : 'max-age=31536000, immutable');
    response.end(gzipSync(content));
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
