import { expect, test } from 'vitest';
import { importsOf, packageName, type Import } from './imports.ts';
import { filesBelow, layerOf } from './source-files.ts';

/** What each folder of src may import from. `types:` allows types only, `texts:` what a language says there. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  browser: ['base'],
  kernel: ['base'],
  domains: ['base'],
  system: ['kernel', 'domains', 'base'],
  storage: ['kernel', 'browser', 'base'],
  scenarios: ['system', 'domains', 'kernel', 'base'],
  explorer: ['scenarios', 'kernel', 'base'],
  live: ['storage', 'scenarios', 'domains', 'kernel', 'browser', 'base'],
  glossary: ['types:base'],
  lessons: ['scenarios', 'types:glossary', 'types:kernel', 'types:base'],
  i18n: [
    'types:base',
    'types:kernel',
    'types:domains',
    'types:system',
    'types:glossary',
    // What places are called follows from the places that there are.
    'scenarios',
    'texts:domains',
    'texts:system',
    'types:lessons',
    'texts:lessons',
    'texts:glossary',
  ],
  app: [
    'base',
    'browser',
    'kernel',
    'domains',
    'system',
    'storage',
    'scenarios',
    'explorer',
    'live',
    'lessons',
    'i18n',
  ],
  ui: [
    'app',
    'browser',
    'i18n',
    'glossary',
    'types:base',
    'types:kernel',
    'types:domains',
    'types:scenarios',
    'types:lessons',
  ],
  main: ['base', 'storage', 'scenarios', 'live', 'lessons', 'i18n', 'app', 'ui'],
};

/** Where each package may be imported; everywhere else it is forbidden. */
const packageHomes: Readonly<Record<string, RegExp>> = {
  dexie: /^src\/storage\/dexie\//,
  valibot: /^src\/(?:app|live|domains)\//,
  'zustand/vanilla': /^src\/app\//,
  zustand: /^src\/ui\//,
  react: /^src\/(?:ui\/|main\.tsx$)/,
  'react-dom': /^src\/(?:ui\/|main\.tsx$)/,
  '@xyflow/react': /^src\/ui\/map\//,
  'radix-ui': /^src\/ui\//,
  prismjs: /^src\/ui\//,
  'virtual:code-fingerprint': /^src\/app\//,
  'virtual:story-homes': /^src\/app\//,
  'virtual:story-list': /^src\/app\//,
};

const files = filesBelow('src', /\.tsx?$/);
const imports = files.flatMap(importsOf);
const paths = new Set(files.map((file) => file.path));
const sources = imports.filter((one) => !one.isPackage && one.query === null);

test('every folder of src has its place in the order of layers', () => {
  const layers = new Set(files.map((file) => layerOf(file.path)));
  expect([...layers].filter((layer) => !(layer in mayImport))).toEqual([]);
});

test('a folder imports only from the folders below it', () => {
  const wrong = imports.filter((one) => {
    if (one.isPackage) return false;
    const [from, to] = [layerOf(one.from), layerOf(one.to)];
    if (!one.to.startsWith('src/')) return true;
    if (from === to) return false;
    const allowed = mayImport[from] ?? [];
    return (
      !allowed.includes(to) &&
      !(one.typesOnly && allowed.includes(`types:${to}`)) &&
      !(isText(one.to) && allowed.includes(`texts:${to}`))
    );
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('a file of texts imports nothing that runs', () => {
  expect(imports.filter((one) => isText(one.from) && !one.typesOnly).map(shown)).toEqual([]);
});

test('an import names a file that is there, with its extension', () => {
  const wrong = sources.filter(
    (one) => /\.tsx?$|\/[^.]+$/.test(one.to) && !one.to.includes('*') && !paths.has(one.to),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test('a package is imported only where it belongs', () => {
  const wrong = imports.filter((one) => {
    if (!one.isPackage) return false;
    const home = packageHomes[one.to] ?? packageHomes[packageName(one.to)];
    return home === undefined || !home.test(one.from);
  });
  expect(wrong.map(shown)).toEqual([]);
});

// Types may refer to each other in a circle; modules that run may not, lest one starts before its needs.
test('no file imports itself through others', () => {
  const graph = graphOf(sources.filter((one) => !one.typesOnly));
  const cycles = [...paths].flatMap((start) => {
    const path = pathBetween(graph, graph.get(start) ?? [], (file) => file === start);
    return path === null ? [] : [[start, ...path].join(' -> ')];
  });
  expect(cycles).toEqual([]);
});

const hidden = [
  {
    folder: 'src/explorer/',
    what: 'React, Dexie, app, ui and live',
    forbidden: /^(?:react|dexie|zustand$|@xyflow|src\/(?:app|ui|live)\/)/,
  },
  {
    folder: 'src/app/',
    what: 'React and ui',
    forbidden: /^(?:react|zustand$|@xyflow|radix-ui|src\/ui\/)/,
  },
  { folder: 'src/live/', what: 'React and app', forbidden: /^(?:react|zustand|src\/(?:app|ui)\/)/ },
];

test.each(hidden)('nothing that $folder reaches reaches $what', ({ folder, forbidden }) => {
  const running = imports.filter((one) => !one.typesOnly && one.query !== 'raw');
  const graph = graphOf(running);
  const starts = [...paths].filter((path) => path.startsWith(folder));
  const path = pathBetween(graph, starts, (reached) => forbidden.test(reached));
  expect(path === null ? 'nothing' : path.join(' -> ')).toBe('nothing');
});

/** `naive.ko.ts`: what one language says of what stands beside it; or a pattern of such files. */
function isText(path: string): boolean {
  return /\.[a-z]{2}\.ts$/.test(path);
}

function shown(one: Import): string {
  return `${one.from} imports ${one.typesOnly ? 'types of ' : ''}${one.to}`;
}

function graphOf(edges: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to } of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

/** The shortest way from any of the starts to a node that is asked for, both ends included. */
function pathBetween(
  graph: ReadonlyMap<string, readonly string[]>,
  starts: readonly string[],
  isGoal: (node: string) => boolean,
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>(starts.map((start) => [start, null]));
  for (const node of cameFrom.keys()) {
    if (isGoal(node)) {
      const path: string[] = [];
      for (let at: string | null = node; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
      return path;
    }
    for (const next of graph.get(node) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, node);
  }
  return null;
}
