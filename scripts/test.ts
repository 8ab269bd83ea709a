// npm test             all stages, whatever fails: those that leave a core idle two at a time, then the others in turn
// npm test -- unit e2e only these
// By hand, since a task runner ends at the first failure or adds up no counts: all stages run, and what was not tried is said.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { builtSourcesVariable } from '../vite/built-sources.ts';
import { noBrowserMessage, obtainBrowser } from './find-browser.ts';
import { findOtherBrowser, notTriedMessage, otherBrowsers } from './other-browsers.ts';
import { hasPostgres, noPostgresMessage } from '../test/shadow/start-postgres.ts';
import {
  notTriedCounts,
  playwrightCounts,
  singleCheck,
  vitestCounts,
  withOutput,
  type Counts,
} from './test-counts.ts';

type Row = Counts & { readonly name: string; readonly seconds: number };
/** Is told what a stage says, as it comes. */
type Say = (text: string) => void;

const nothingRun: Counts = { passed: 0, failed: 0, note: '', failures: [] };

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/test-results');

type Stage = {
  readonly name: string;
  /** What of it this machine can't run, a line each. */
  readonly notTried?: readonly string[];
  readonly commands: readonly (readonly [program: string, ...parameters: string[]])[];
  readonly needsBrowser: boolean;
  /** It leaves most of a machine idle, and needs nothing that another stage makes. */
  readonly isLight: boolean;
  readonly count: (exitCode: number, output: string) => Counts;
};

function check(name: string, ...commands: Stage['commands']): Stage {
  return { name, commands, needsBrowser: false, isLight: true, count: singleCheck };
}

function vitest(name: string, project: string): Stage {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    commands: [['vitest', 'run', '--project', project, ...reporters]],
    needsBrowser: project === 'browser',
    isLight: false,
    count: (exitCode) => vitestCounts(report, exitCode),
  };
}

/** The smoke in browsers of other makers, each where it is installed. */
function browsersStage(): Stage {
  const missing = otherBrowsers.filter((browser) => findOtherBrowser(browser) === null);
  const present = otherBrowsers.filter((browser) => !missing.includes(browser));
  const stage = vitest('browsers', 'browsers');
  const commands = stage.commands.map(
    ([program, ...parameters]) => [program, ...parameters, ...present] as const,
  );
  return { ...stage, commands: present.length === 0 ? [] : commands, notTried: missing.map(notTriedMessage) };
}

/** As much as fits beside everything else; `npm run shadow` by itself walks further. */
const shadowSize = ['--statements', '2000', '--walks', '12'];

const stages: readonly Stage[] = [
  // The longest of the light ones first.
  check(
    'lint',
    ['oxlint', '--type-aware', '--deny-warnings'],
    ['prettier', '--check', '--log-level', 'warn', '.'],
  ),
  hasPostgres()
    ? check('shadow', ['node', 'scripts/run.mjs', 'scripts/shadow.ts', ...shadowSize])
    : { ...check('shadow'), notTried: [noPostgresMessage] },
  check(
    'typecheck',
    ['tsc', '-p', 'tsconfig.core.json'],
    ['tsc', '-p', 'tsconfig.worker.json'],
    ['tsc', '-p', 'tsconfig.app.json'],
    ['tsc', '-p', 'tsconfig.tools.json'],
  ),
  check('knip', ['knip']),
  {
    name: 'build',
    commands: [['vite', 'build']],
    needsBrowser: false,
    isLight: true,
    // A build that warns is not done.
    count: (exitCode, output) => singleCheck(/\bwarn(?:ing)?\b|\(!\)/i.test(output) ? 1 : exitCode),
  },
  vitest('unit', 'node'),
  vitest('browser', 'browser'),
  browsersStage(),
  {
    name: 'e2e',
    commands: [['playwright', 'test']],
    needsBrowser: true,
    isLight: false,
    count: (exitCode) => playwrightCounts(join(reports, 'e2e.json'), exitCode),
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are ${stages.map((stage) => stage.name).join(', ')}.`,
  );
  process.exit(2);
}
const chosen = wanted.length === 0 ? stages : stages.filter((stage) => wanted.includes(stage.name));

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const rows: Row[] = [];
// Both take from one queue.
const light = chosen.filter(({ isLight }) => isLight).values();
await Promise.all(
  [light, light].map(async (queue) => {
    for (const stage of queue) {
      const said: string[] = [];
      const row = await timed(stage, (text) => said.push(text));
      process.stdout.write(`\n=== ${stage.name}\n${said.join('')}`);
      rows.push(row);
    }
  }),
);
for (const stage of chosen.filter(({ isLight }) => !isLight)) {
  console.log(`\n=== ${stage.name}`);
  rows.push(await timed(stage, (text) => process.stdout.write(text)));
}

// Once more at the end, which is what is left of a long log.
const fallen = rows.filter(({ failed }) => failed > 0);
if (fallen.length > 0) console.log('\n=== failed');
for (const { name, failures, note } of fallen)
  console.log([`${name}:`, ...(failures.length === 0 ? [note] : failures)].join('\n  '));

console.log('\n=== summary');
for (const { name, passed, failed, seconds, note } of rows) {
  const numbers = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(
    `${name.padEnd(10)}${numbers} ${seconds.toFixed(1).padStart(7)} s${note === '' ? '' : `  ${note}`}`,
  );
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function timed(stage: Stage, say: Say): Promise<Row> {
  const start = performance.now();
  const counts = await runStage(stage, say);
  return { name: stage.name, seconds: (performance.now() - start) / 1000, ...counts };
}

async function runStage(stage: Stage, say: Say): Promise<Counts> {
  if (stage.needsBrowser && (await obtainBrowser('lean')) === undefined) {
    say(`${noBrowserMessage}\n`);
    return { passed: 0, failed: 1, note: 'no browser found', failures: [] };
  }
  if (stage.name === 'build') rmSync(join(root, 'dist'), { recursive: true, force: true });
  let exitCode = 0;
  let output = '';
  for (const [program, ...parameters] of stage.commands) {
    const ended = await run(program, parameters, say);
    exitCode = exitCode === 0 ? ended.exitCode : exitCode;
    output += ended.output;
  }
  const counts = stage.commands.length === 0 ? nothingRun : stage.count(exitCode, output);
  return notTriedCounts(withOutput(counts, output), stage.notTried ?? [], process.env['CI'] === 'true');
}

/** Runs one of the project's own tools. */
function run(
  program: string,
  parameters: readonly string[],
  say: Say,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((ended) => {
    const child = spawn(
      program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program),
      parameters,
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        env: {
          ...process.env,
          [builtSourcesVariable]: '1',
          ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
        },
      },
    );
    let output = '';
    for (const channel of [child.stdout, child.stderr])
      channel.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        say(chunk.toString());
      });
    child.on('error', (error) => {
      say(`${program} could not be started: ${error.message}\n`);
      ended({ exitCode: 1, output });
    });
    child.on('close', (code) => ended({ exitCode: code ?? 1, output }));
  });
}
