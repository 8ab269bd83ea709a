// npm run shadow -- [--walks N] [--statements N] [--seed S] [--replay KIND:SEED]
// Every statement of random runs is carried out on a real PostgreSQL, too: REPLAYGROUND_POSTGRES is the address of
// one (somebody who may create databases), else an installed one is started for the time being.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openServer } from '../test/shadow/real-server.ts';
import { shadowed, type ShadowKind, type ShadowTotals } from '../test/shadow/shadow-totals.ts';
import { startPostgres } from '../test/shadow/start-postgres.ts';

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '60' },
    statements: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const numberOf = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) {
    console.error(`not a whole number: ${text}`);
    process.exit(2);
  }
  return Number(text);
};

const given = process.env['REPLAYGROUND_POSTGRES'];
const started = given === undefined ? await startPostgres() : null;
const address = given ?? started?.address;
if (address === undefined) {
  console.log('Not tried: no PostgreSQL is installed and REPLAYGROUND_POSTGRES names none.');
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
  const first = numberOf(values.seed);
  const [kind, seed] = values.replay?.split(':') ?? [];
  const totals: ShadowTotals[] =
    kind === undefined
      ? [
          await shadowed(server, 'transactions', first, { statements: numberOf(values.statements) }),
          await shadowed(server, 'walks', first, { runs: numberOf(values.walks) }),
        ]
      : [await shadowed(server, kind as ShadowKind, numberOf(seed ?? ''), { runs: 1 })];
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
