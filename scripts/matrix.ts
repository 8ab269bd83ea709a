// npm run matrix -- [--scenario ID] [--size quick] [--table ID ...] [--json] [--known]: the page's verdict matrix.
import process from 'node:process';
import { equalJson } from '../src/base/equal.ts';
import { inquire, type Inquiry } from '../src/explorer/asking/inquiry.ts';
import { idOfTable, type MatrixTable } from '../src/explorer/asking/matrix-tables.ts';
import { matrixColumns, matrixInquiry, matrixRows } from '../src/explorer/asking/matrix.ts';
import { driven } from '../src/explorer/search/run-search.ts';
import type { Exploration, Verdict } from '../src/explorer/search/verdict.ts';
import { checkedIn } from './prepared-files.ts';
import { readMatrixWords, usage, type MatrixOptions } from './matrix-words.ts';

const known: { readonly inquiry: Inquiry; readonly exploration: Exploration }[] = [];

const read = readMatrixWords(process.argv.slice(2));
if (read.ok) await main(read.value);
else {
  console.error(`${read.failure}\n\nHow to call it: ${usage}`);
  process.exitCode = 2;
}

async function main(options: MatrixOptions): Promise<void> {
  if (options.isKnown) known.push(...(await checkedIn(process.cwd())));
  const tables = options.tables.map((table) => ({ table, rows: rowsOf(table, options) }));
  if (options.isJson) {
    const all = tables.map(({ table, rows }) => ({ table: idOfTable(table), rows }));
    console.log(JSON.stringify({ scenario: options.scenario.id, size: options.size, tables: all }, null, 2));
    return;
  }
  for (const { table, rows } of tables) {
    const columns = matrixColumns(options.scenario, rows);
    console.log(`\n| ${table.slots.join(' + ')} | ${columns.join(' | ')} |`);
    console.log(`|---|${columns.map(() => '---|').join('')}`);
    for (const { id, exploration } of rows) {
      const verdicts = exploration?.verdicts ?? [];
      const marks = columns.map((column) => markOf(verdicts.find(({ property }) => property === column)));
      console.log(`| ${id} | ${marks.join(' | ')} |`);
    }
  }
}

function rowsOf(table: MatrixTable, { scenario, size, isJson }: MatrixOptions) {
  return matrixRows(scenario, table).map((row) => {
    const began = performance.now();
    const exploration = row.misfits.length > 0 ? null : explorationOf(matrixInquiry(table, row, size));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (!isJson)
      console.error(
        `${idOfTable(table)} ${row.id}: ${exploration?.searched.stateCount ?? 0} states, ${seconds} s`,
      );
    return { ...row, exploration };
  });
}

/** Tables share rows: the defaults stand in each. */
function explorationOf(inquiry: Inquiry): Exploration {
  const same = known.find((one) => equalJson(one.inquiry, inquiry));
  if (same !== undefined) return same.exploration;
  const exploration = driven(inquire(inquiry));
  known.push({ inquiry, exploration });
  return exploration;
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
