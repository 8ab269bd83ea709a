import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, Visitor, type ESTree } from 'vite';
import { expect, test } from 'vitest';
import { filesBelow, projectRoot } from './source-files.ts';

const specifications = ['kernel', 'storage', 'scenarios', 'explorer'].map(
  (folder) => `src/${folder}/SPEC.md`,
);

/** A rule is stated where its id begins a line (after a list mark, a heading's or bold's): `- [K4] ...`. */
const statement = /^[\s>*#|-]*\**\[([A-Z]+\d+)\]/gm;
const citation = /\[([A-Z]+\d+)\]/g;

const present = specifications.filter((path) => existsSync(join(projectRoot, path)));
const stated = new Map(
  present.map((path) => [path, ids(readFileSync(join(projectRoot, path), 'utf8'), statement)] as const),
);
const cited = new Set(
  filesBelow('test', /\.(?:ts|tsx)$/)
    .filter((file) => !file.path.startsWith('test/architecture/'))
    .flatMap((file) => testNames(file.path, file.text))
    .flatMap((name) => ids(name, citation)),
);

test.each(specifications)('each rule of %s is stated once and cited by the name of a test', (path) => {
  const rules = stated.get(path) ?? [];
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  // A specification that states nothing has been written in a form that this test cannot read.
  expect(present.includes(path) && rules.length === 0).toBe(false);
});

test('no two specifications state a rule under one id: a test of the one would pass for a test of the other', () => {
  const all = [...stated.values()].flat();
  expect(all.filter((rule, index) => all.indexOf(rule) !== index)).toEqual([]);
});

test('no test cites a rule that no specification states', () => {
  const known = new Set([...stated.values()].flat());
  const families = new Set([...known].map(family));
  const complete = present.length === specifications.length;
  const unknown = [...cited].filter((rule) => !known.has(rule) && (complete || families.has(family(rule))));
  expect(unknown).toEqual([]);
});

function ids(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function family(rule: string): string {
  return rule.replace(/\d+$/, '');
}

/** First arguments of calls: of `test`, and of whatever a contract suite calls its own. */
function testNames(path: string, text: string): readonly string[] {
  const names: string[] = [];
  const visitor = new Visitor({
    CallExpression({ arguments: [first] }) {
      if (first !== undefined) names.push(plainText(first));
    },
  });
  visitor.visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return names;
}

function plainText(node: ESTree.Argument): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map((quasi) => quasi.value.raw).join(' ');
  return '';
}
