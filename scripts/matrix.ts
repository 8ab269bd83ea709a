// npm run matrix -- [--json] and the bounds of `npm run explore`: each variant of a slot against each promise.
import process from 'node:process';
import { columnsOf, matrixCells, matrixRows } from '../src/explorer/matrix.ts';
import type { Verdict } from '../src/explorer/verdict.ts';
import type { SlotId } from '../src/scenarios/setup.ts';
import { readExploreWords, usage } from './explore-words.ts';

const slots: readonly SlotId[] = ['publishing', 'consuming', 'concurrency'];

const read = readExploreWords(process.argv.slice(2));
if (read.ok) print(read.value);
else {
  console.error(`${read.failure}\n\nHow to call it, with matrix for explore: ${usage}`);
  process.exitCode = 2;
}

function print({ scenario, bounds, isJson }: Extract<typeof read, { ok: true }>['value']): void {
  const rows = matrixRows(scenario, slots).map((row) => {
    const cells = matrixCells(scenario, row, bounds);
    if (!isJson) console.error(`${row.slot}=${row.variant}: ${cells?.searched.stateCount ?? 0} states`);
    return { ...row, cells };
  });
  if (isJson) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const columns = columnsOf(rows.map(({ cells }) => cells));
  console.log(`\n| | ${columns.join(' | ')} |\n|---|${columns.map(() => '---|').join('')}`);
  for (const { slot, variant, cells } of rows) {
    const marks = columns.map((id) => markOf(cells?.verdicts.find(({ property }) => property === id)));
    console.log(`| ${slot}=${variant} | ${marks.join(' | ')} |`);
  }
}

function markOf(verdict: Verdict | undefined): string {
  switch (verdict?.kind) {
    case undefined:
    case 'does-not-apply':
      return '–';
    case 'broken':
      return `✗ ${verdict.counterexample.length}${verdict.isShortest ? '' : '?'}`;
    case 'holds':
      return '✓';
    case 'never-happens':
      return '✗';
    case 'undecided':
      return '…';
  }
}
