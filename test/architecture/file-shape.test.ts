import { basename } from 'node:path';
import { parseAst, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesBelow, layerOf, lineCount, type SourceFile } from './source-files.ts';

const src = filesBelow('src');
const scripts = [
  ...filesBelow('test'),
  ...filesBelow('scripts'),
  ...filesBelow('vite'),
  ...filesBelow('bench'),
];
const all = [...src, ...scripts];
const core = new Set(['base', 'kernel', 'domains', 'system', 'scenarios', 'explorer']);

describe('size', () => {
  test('no file is over 400 lines', () => {
    const long = all.filter((file) => lineCount(file.text) > 400);
    expect(long.map((file) => `${file.path}: ${String(lineCount(file.text))}`)).toEqual([]);
  });

  test('nine files in ten are under 250 lines', () => {
    const long = all.filter((file) => lineCount(file.text) >= 250).map((file) => file.path);
    expect(long.length <= all.length / 10 ? [] : long).toEqual([]);
  });
});

describe('names', () => {
  test('files and folders are kebab-case', () => {
    const wrong = all.filter((file) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*[/.])+[a-z]+$/.test(file.path));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  test('no file is called index, utils or helpers', () => {
    const vague = /^(?:index|utils?|helpers?|misc|common)\./;
    expect(all.map((file) => file.path).filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const barrels = src.filter(({ path, text }) => {
      if (path.endsWith('.css')) return false;
      const { body } = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
      const passesOn = body.filter(
        (node) =>
          node.type === 'ExportAllDeclaration' ||
          (node.type === 'ExportNamedDeclaration' && node.source !== null),
      );
      return passesOn.length > 0 && passesOn.length === body.length;
    });
    expect(barrels.map((file) => file.path)).toEqual([]);
  });
});

describe('addresses', () => {
  test('only one file knows what an address looks like', () => {
    // The start of one, as it would be written or compared with: `'#/`, also escaped as in a pattern.
    const writes = src.filter(({ text }) => /['"`/^]#\\?\//.test(text)).map(({ path }) => path);
    expect(writes).toEqual(['src/app/addresses.ts']);
  });
});

describe('language', () => {
  const found = (pattern: RegExp, files: readonly SourceFile[] = all): readonly string[] =>
    files
      .filter((file) => !file.path.startsWith('test/architecture/') && pattern.test(file.text))
      .map((file) => file.path);

  test('nothing is left for later in a comment', () => {
    expect(found(/\b(?:TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test('no rule of the linter or the compiler is switched off by a comment', () => {
    expect(
      found(
        /(?:eslint|oxlint|biome)-(?:disable|ignore)|@ts-(?:ignore|expect-error|nocheck)|prettier-ignore/,
        src,
      ),
    ).toEqual([]);
  });

  test('no test is skipped, singled out or left to be written', () => {
    const tests = scripts.filter((file) => file.path.startsWith('test/'));
    expect(
      found(/\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fixme|fails)\b/, tests),
    ).toEqual([]);
  });

  test('no test waits for a fixed time', () => {
    const tests = scripts.filter((file) => file.path.startsWith('test/'));
    expect(found(/waitForTimeout\(|setTimeout\(\s*(?:resolve|done|r)\b/, tests)).toEqual([]);
  });

  test('there are no enums, and classes only where a library asks for them', () => {
    const wrong: string[] = [];
    for (const { path, text } of src) {
      if (path.endsWith('.css')) continue;
      const libraryAsks = /^src\/(?:ui|storage\/dexie)\//.test(path);
      const visitor = new Visitor({
        TSEnumDeclaration: () => wrong.push(`${path}: enum`),
        ClassDeclaration: () => (libraryAsks ? 0 : wrong.push(`${path}: class`)),
        ClassExpression: () => (libraryAsks ? 0 : wrong.push(`${path}: class`)),
      });
      visitor.visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
    }
    expect(wrong).toEqual([]);
  });

  // The linter bans the globals of time and chance there; this bans what is syntax.
  test('below the drivers nothing is asynchronous, loaded later or mutable at module level', () => {
    const wrong: string[] = [];
    for (const { path, text } of src.filter((file) => core.has(layerOf(file.path)))) {
      const program = parseAst(text, { lang: 'ts' });
      const asynchronous = (node: { readonly async: boolean }): void => {
        if (node.async) wrong.push(`${path}: async`);
      };
      const visitor = new Visitor({
        FunctionDeclaration: asynchronous,
        FunctionExpression: asynchronous,
        ArrowFunctionExpression: asynchronous,
        AwaitExpression: () => wrong.push(`${path}: await`),
        ImportExpression: () => wrong.push(`${path}: import()`),
        MetaProperty: (node) => (node.meta.name === 'import' ? wrong.push(`${path}: import.meta`) : 0),
      });
      visitor.visit(program);
      for (const node of program.body) {
        const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
        if (declared?.type === 'VariableDeclaration' && declared.kind !== 'const')
          wrong.push(`${path}: ${declared.kind}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
