import { expect, test } from 'vitest';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { codeParts, decidingCode, decidingEntry, type CodeModule } from '../../vite/deciding-code.ts';
import { projectRoot } from '../architecture/source-files.ts';

const module = (code: string, ...imports: readonly string[]): CodeModule => ({ code, imports });

const table = 'src/system/baking/baking-table.ts';
const sample = new Map([
  [decidingEntry, module('search', 'src/kernel/machine/step.ts', table, 'src/scenarios/scenario-table.ts')],
  ['src/kernel/machine/step.ts', module('step')],
  [table, module('[a, b]', 'src/system/baking/fast.ts', 'src/system/baking/slow.ts')],
  ['src/system/baking/fast.ts', module('fast', 'src/kernel/machine/step.ts')],
  ['src/system/baking/slow.ts', module('slow', 'src/system/baking/dough.ts')],
  ['src/system/baking/dough.ts', module('dough')],
  ['src/scenarios/scenario-table.ts', module('[c]', 'src/scenarios/bakery/bakery-scenario.ts')],
  ['src/scenarios/bakery/bakery-scenario.ts', module('bakery', table)],
]);

/** The parts of a question, by which a change to one module makes them others. */
function changedBy(path: string, names: readonly string[]): readonly string[] {
  const before = codeParts(sample, names);
  const old = sample.get(path);
  const after = codeParts(new Map([...sample, [path, module('changed', ...(old?.imports ?? []))]]), names);
  return Object.keys(before).filter((part) => before[part] !== after[part]);
}

test('[E11] a question depends on the search, on its scenario and on its variants with all that they import', () => {
  const names = ['bakery', 'slow'];
  expect(Object.keys(codeParts(sample, names))).toEqual([
    decidingEntry,
    'src/scenarios/bakery/bakery-scenario.ts',
    'src/system/baking/slow.ts',
  ]);
  expect(changedBy('src/kernel/machine/step.ts', names)).toEqual([decidingEntry]);
  expect(changedBy('src/system/baking/dough.ts', names)).toEqual(['src/system/baking/slow.ts']);
  expect(changedBy('src/scenarios/bakery/bakery-scenario.ts', names)).toHaveLength(1);
});

test('it does not depend on variants that were not chosen, nor on how many there are to choose from', () => {
  expect(changedBy('src/system/baking/fast.ts', ['bakery', 'slow'])).toEqual([]);
  expect(changedBy(table, ['bakery', 'slow'])).toEqual([]);
});

test('what no table lists is refused', () => {
  expect(() => codeParts(sample, ['bakery', 'burnt'])).toThrow('burnt');
});

test('of this project every scenario and variant is found, and what is written in another way changes nothing', async () => {
  const code = await decidingCode(projectRoot);
  for (const { id, slots } of scenarios) {
    const names = [id, ...Object.values(slots).flat()];
    expect(Object.keys(codeParts(code, names)).length).toBeGreaterThanOrEqual(new Set(names).size + 1);
  }
  const modules = [...code];
  expect(modules.length).toBeGreaterThan(150);
  expect(
    modules.map(([path]) => path).filter((path) => /\.[a-z]{2}\.ts$|^src\/(?:app|ui|i18n)\//.test(path)),
  ).toEqual([]);
  for (const [path, { code: text }] of modules) expect(text, path).not.toMatch(/\/\*\*|^\s*\/\//m);
});
