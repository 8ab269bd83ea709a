import { posix } from 'node:path';
import { parseAst, Visitor, type ESTree } from 'vite';
import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';
import { importsOf } from './imports.ts';
import { filesBelow, lineCount } from './source-files.ts';

const files = filesBelow('src');
const sources = files.filter(({ path }) => !path.endsWith('.css'));
const paths = new Set(files.map(({ path }) => path));
/** What of the project each file takes from where, types included. */
const taken = sources.flatMap(importsOf).filter(({ to, query }) => paths.has(to) && query === null);

/** Shown at a glance; a table of texts is looked up, not read through. */
const flatCountMax = 20;
const functionLineCountMax = 120;

test('no folder has more files than are seen at a glance', () => {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const full = [...counts].filter(([, count]) => count > flatCountMax);
  expect(full).toEqual([]);
});

test('no file leads back to itself, types included', () => {
  expect(circlesIn(taken.map(({ from, to }) => [from, to]))).toEqual([]);
});

// With what lies in its folders, as far as one looks into them: what is in a folder may need what is beside it.
test.each([2, 3, 4, 5])('no folder leads back to itself, types included, %d deep', (depth) => {
  const folderOf = (path: string): string => posix.dirname(path).split('/').slice(0, depth).join('/');
  const between = taken.map(({ from, to }): [string, string] => [folderOf(from), folderOf(to)]);
  expect(circlesIn(between.filter(([from, to]) => from !== to))).toEqual([]);
});

test('no two exported types have one name', () => {
  const homes = new Map<string, string[]>();
  for (const { path, text } of sources)
    for (const [, name = ''] of text.matchAll(/^export (?:type|interface) (\w+)/gm))
      homes.set(name, [...(homes.get(name) ?? []), path]);
  const doubled = [...homes].filter(([, own]) => own.length > 1);
  expect(doubled).toEqual([]);
});

test('half of the files are short, and no function is long', () => {
  const lengths = sources.map(({ text }) => lineCount(text)).sort((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  const long: string[] = [];
  for (const { path, text } of sources) {
    const check = (node: ESTree.Function | ESTree.ArrowFunctionExpression): void => {
      const count = lineCount(text.slice(node.start, node.end));
      if (count > functionLineCountMax) long.push(`${path}: ${String(count)}`);
    };
    const visitor = new Visitor({
      FunctionDeclaration: check,
      FunctionExpression: check,
      ArrowFunctionExpression: check,
    });
    visitor.visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  }
  expect(long).toEqual([]);
});
