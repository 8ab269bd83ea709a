import { fail, succeed, type Result } from '../src/base/result.ts';
import {
  idOfTable,
  matrixSizes,
  matrixTables,
  type MatrixSize,
  type MatrixTable,
} from '../src/explorer/matrix-tables.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import type { Scenario } from '../src/scenarios/scenario.ts';

export const usage = `npm run matrix -- [--scenario ${scenarios.map(({ id }) => id).join('|')}]
  [--size ${Object.keys(matrixSizes).join('|')}] [--table ID ...] [--json]
Tables: ${matrixTables.map(idOfTable).join(', ')}`;

export type MatrixOptions = {
  readonly scenario: Scenario;
  readonly size: MatrixSize;
  readonly tables: readonly MatrixTable[];
  readonly isJson: boolean;
};

/** What the terminal asks for; the failure is a sentence. */
export function readMatrixWords(words: readonly string[]): Result<MatrixOptions, string> {
  let scenarioId = 'order';
  let size = 'quick';
  let isJson = false;
  const named: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') {
      isJson = true;
      continue;
    }
    const value = rest.shift();
    if (value === undefined) return fail(`${word} needs a value, or is not known`);
    if (word === '--scenario') scenarioId = value;
    else if (word === '--size') size = value;
    else if (word === '--table') named.push(value);
    else return fail(`not known: ${word} ${value}`);
  }
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return fail(`no scenario ${scenarioId}`);
  if (!isSize(size)) return fail(`no size ${size}`);
  const unknown = named.find((id) => !matrixTables.some((table) => idOfTable(table) === id));
  if (unknown !== undefined) return fail(`no table ${unknown}`);
  const tables = matrixTables.filter((table) => named.length === 0 || named.includes(idOfTable(table)));
  return succeed({ scenario, size, tables, isJson });
}

const isSize = (word: string): word is MatrixSize => Object.hasOwn(matrixSizes, word);
