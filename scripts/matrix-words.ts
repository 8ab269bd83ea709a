import { preparedSizeOf } from '../src/app/prepared/prepared-bounds.ts';
import { fail, succeed, type Result } from '../src/base/result.ts';
import {
  idOfTable,
  matrixSizes,
  matrixTables,
  type MatrixSize,
  type MatrixTable,
} from '../src/explorer/asking/matrix-tables.ts';
import { tablesOf } from '../src/explorer/asking/matrix.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import type { Scenario } from '../src/scenarios/form/scenario.ts';
import { readOptions } from './read-options.ts';

export const usage = `npm run matrix -- [--scenario ${scenarios.map(({ id }) => id).join('|')}]
  [--size ${Object.keys(matrixSizes).join('|')}] [--table ID ...] [--json] [--known]
--known: what is checked in is not searched again.
Tables: ${matrixTables.map(idOfTable).join(', ')}`;

export type MatrixOptions = {
  readonly scenario: Scenario;
  readonly size: MatrixSize;
  readonly tables: readonly MatrixTable[];
  readonly isJson: boolean;
  /** What is checked in is taken for what would be found. */
  readonly isKnown: boolean;
};

/** What the terminal asks for; the failure is a sentence. */
export function readMatrixWords(words: readonly string[]): Result<MatrixOptions, string> {
  const options = readOptions(words, {
    scenario: 'value',
    size: 'value',
    table: 'values',
    json: 'flag',
    known: 'flag',
  });
  if (!options.ok) return options;
  const { has, valueOf, valuesOf } = options.value;
  const scenarioId = valueOf('scenario') ?? 'order';
  const named = valuesOf('table');
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return fail(`no scenario ${scenarioId}`);
  const size = valueOf('size') ?? preparedSizeOf(scenario);
  if (!isSize(size)) return fail(`no size ${size}`);
  const all = tablesOf(scenario);
  const unknown = named.find((id) => !all.some((table) => idOfTable(table) === id));
  if (unknown !== undefined) return fail(`no table ${unknown}`);
  const tables = all.filter((table) => named.length === 0 || named.includes(idOfTable(table)));
  const isKnown = has('known');
  if (isKnown && size !== preparedSizeOf(scenario))
    return fail(`--known is for the size ${preparedSizeOf(scenario)}`);
  return succeed({ scenario, size, tables, isJson: has('json'), isKnown });
}

const isSize = (word: string): word is MatrixSize => Object.hasOwn(matrixSizes, word);
