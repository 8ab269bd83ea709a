// npm run shadow -- [--walks N] [--statements N] [--seed S] [--replay KIND:SEED]
// Every statement of random runs is carried out on a real PostgreSQL, too: REPLAYGROUND_POSTGRES is the address of
// one (somebody who may create databases), else an installed one is started for the time being.
import process from 'node:process';
import { openServer } from '../test/shadow/real-server.ts';
import { shadowed, type ShadowKind, type ShadowTotals } from '../test/shadow/shadow-totals.ts';
import { noPostgresMessage, startPostgres } from '../test/shadow/start-postgres.ts';
import { readOptions } from './read-options.ts';

const read = readOptions(process.argv.slice(2), {
  walks: 'value',
  statements: 'value',
  seed: 'value',
  replay: 'value',
});
if (!read.ok) stop(read.failure);
const options = read.value;
const numberOf = (name: string, text: string): number =>
  /^\d{1,9}$/.test(text) ? Number(text) : stop(`--${name}: not a whole number: ${text}`);
const countOf = (name: string, usual: number): number =>
  numberOf(name, options.valueOf(name) ?? String(usual));
/** What a difference has said to run again. */
function toReplay(text: string): { readonly kind: ShadowKind; readonly seed: number } {
  const [kind, seed = ''] = text.split(':');
  if (kind === 'transactions' || kind === 'walks') return { kind, seed: numberOf('replay', seed) };
  return stop(`--replay: transactions:SEED or walks:SEED, came ${text}`);
}
const text = options.valueOf('replay');
const replay = text === undefined ? null : toReplay(text);

const given = process.env['REPLAYGROUND_POSTGRES'];
const started = given === undefined ? await startPostgres() : null;
const address = given ?? started?.address;
if (address === undefined) {
  console.log(noPostgresMessage);
} else {
  const server = await openServer(address);
  try {
    process.exitCode = await run(server);
  } finally {
    await server.close();
    started?.stop();
  }
}

async function run(server: Awaited<ReturnType<typeof openServer>>): Promise<number> {
  const began = performance.now();
  const first = countOf('seed', 1);
  const totals: readonly ShadowTotals[] =
    replay === null
      ? [
          await shadowed(server, 'transactions', first, { statements: countOf('statements', 6000) }),
          await shadowed(server, 'walks', first, { runs: countOf('walks', 60) }),
        ]
      : [await shadowed(server, replay.kind, replay.seed, { runs: 1 })];
  const sum = (pick: (one: ShadowTotals) => number): number =>
    totals.reduce((all, one) => all + pick(one), 0);
  const found = totals.flatMap(({ differences }) => differences);
  for (const { kind: where, seed: at, steps, difference } of found) {
    console.log(`DIFFERENT after ${String(steps.length)} moves: ${difference}`);
    for (const [index, step] of steps.entries()) console.log(`  ${String(index + 1)} ${step}`);
    console.log(`  again: npm run shadow -- --replay ${where}:${String(at)}`);
  }
  console.log(
    `${String(sum(({ runCount }) => runCount))} runs, ${String(sum(({ statementCount }) => statementCount))} statements, ` +
      `${String(sum(({ transactionCount }) => transactionCount))} transactions, ` +
      `${String(sum(({ waitingCount }) => waitingCount))} of them with waits, ` +
      `${String(sum(({ deadlockCount }) => deadlockCount))} deadlocks, ${String(found.length)} differences, ` +
      `${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  return found.length > 0 ? 1 : 0;
}

function stop(problem: string): never {
  console.error(problem);
  process.exit(2);
}
