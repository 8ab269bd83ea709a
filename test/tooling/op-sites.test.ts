import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { markSites, opSites } from '../../vite/op-sites.ts';

const file = { name: 'publishing/outbox.ts', source: '/p/outbox.ts', siteModule: '../../kernel/site.ts' };

function marked(code: string): string {
  return markSites(code, file)?.code ?? 'unchanged';
}

test('a delegating yield gets its file and the line of the yield', () => {
  const code =
    'function* relay(): Process<void> {\n  const rows =\n    yield* select<Row>(\n      query);\n}\n';
  expect(marked(code)).toBe(
    'import { atSite as __atSite } from "../../kernel/site.ts"; function* relay(): Process<void> {\n' +
      '  const rows =\n    yield* __atSite("publishing/outbox.ts", 3, select<Row>(\n      query));\n}\n',
  );
});

test('nested yields get a site each', () => {
  const code = 'function* f() {\n  yield* g(\n    yield* h(),\n  );\n}';
  expect(marked(code)).toContain(
    'yield* __atSite("publishing/outbox.ts", 2, g(\n    yield* __atSite("publishing/outbox.ts", 3, h()),\n  ));',
  );
});

test('text before a yield may be of any script without moving its site', () => {
  const code = "function* f() {\n  const s = '주문이 접수됨 🛒'; yield* g(s);\n}";
  expect(marked(code)).toContain('🛒\'; yield* __atSite("publishing/outbox.ts", 2, g(s));');
});

test('a plain yield stays as it is', () => {
  expect(marked('function* f() { const x: number = yield 1; }')).toBe('unchanged');
});

test('the source map leads from a marked line to the same line', () => {
  const map = markSites('function* f() {\n  yield* g();\n}', file)?.map;
  expect(map?.sources).toEqual([file.source]);
  expect(map?.sourcesContent?.[0] ?? null).toBeNull();
  expect(map?.mappings.split(';')).toHaveLength(3);
});

test('only modules below src/system are marked, and their raw text is not', async () => {
  const root = resolve(import.meta.dirname, 'op-sites-project');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [opSites({ root })],
    build: { write: false, minify: true, lib: { entry: 'src/entry.ts', formats: ['es'] } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[];
  const code = output?.output[0].code ?? '';
  const bundle = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly sites: readonly string[];
    readonly source: string;
  };
  expect(bundle.sites).toEqual(['slot/variant.ts:5', 'slot/variant.ts:6']);
  expect(bundle.source).toContain("yield* op('two')");
  expect(bundle.source).not.toContain('atSite');
});
