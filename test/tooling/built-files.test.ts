import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { licencesFile, packagesOf } from '../../vite/licence-lines.ts';
import { firstScenarioId } from '../../src/scenarios/first-scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { importsOf, packageName } from '../architecture/imports.ts';
import { filesBelow, projectRoot } from '../architecture/source-files.ts';
import { beyondOldestBrowsers, runsText } from '../support/forbidden-names.ts';

let files: Rolldown.RolldownOutput['output'];

beforeAll(async () => {
  // What a test runner sets would build React's development half.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    root: projectRoot,
    configFile: `${projectRoot}/vite.config.ts`,
    logLevel: 'silent',
    build: { write: false },
  });
  files = (built as Rolldown.RolldownOutput).output;
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const text = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): string =>
  file.type === 'chunk' ? file.code : String(file.source);
const named = (pattern: RegExp): (typeof files)[number][] =>
  files.filter(({ fileName }) => pattern.test(fileName));
const worker = (): string =>
  named(/explorer-worker/)
    .map(text)
    .join('\n');

/** The licence of each package, by its name; several versions of one package are one text here. */
function licences(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const part of named(/^licenses\.txt$/)
    .map(text)
    .join('')
    .split(/^## (?=\S+ - \d)/m)
    .slice(1)) {
    const [head = '', ...lines] = part.split('\n');
    const name = head.split(' - ', 1)[0] ?? '';
    all.set(name, (all.get(name) ?? '') + lines.join('\n').trim());
  }
  return all;
}

/** Published without its licence file; the list names the licence, as its package does. */
const comesWithoutText = ['react-remove-scroll-bar'];

test('every package that is built in stands with its whole licence beside the page', () => {
  const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const builtIn = packagesOf(modules);
  // Found in another way too: all that the sources import for more than its types.
  const imported = filesBelow('src', /\.tsx?$/)
    .flatMap(importsOf)
    .filter(({ isPackage, typesOnly, to }) => isPackage && !typesOnly && !/^virtual:|^radix-ui/.test(to))
    .map(({ to }) => packageName(to));
  expect(imported.length).toBeGreaterThan(50);
  expect(imported.filter((name) => !builtIn.includes(name))).toEqual([]);
  const known = licences();
  expect(builtIn.filter((name) => !known.has(name))).toEqual([]);
  const lacking = [...known].filter(([, licence]) => !/permission|redistribution|licen[sc]e/i.test(licence));
  expect(lacking.map(([name]) => name)).toEqual(comesWithoutText);
});

test('every built script and style sheet says whose work it contains and where the licences are', () => {
  const known = licences();
  const written = named(/\.(?:js|css)$/).filter(({ fileName }) => fileName.startsWith('assets/'));
  expect(written.length).toBeGreaterThan(6);
  for (const file of written) {
    const [, whose = ''] =
      /^\/\*! Replayground \(MIT\)(.*): \.\.\/licenses\.txt \*\/\n/.exec(text(file)) ?? [];
    expect(text(file).startsWith('/*! Replayground (MIT)'), file.fileName).toBe(true);
    const names = whose.split(', ').slice(1);
    if (file.type === 'chunk') expect(names, file.fileName).toEqual(packagesOf(file.moduleIds));
    expect(
      names.filter((name) => !known.has(name)),
      file.fileName,
    ).toEqual([]);
  }
  expect(
    named(/^assets\/map-.*\.css$/)
      .map(text)
      .join(''),
  ).toContain('@xyflow/react');
  expect(named(/^licenses\.txt$/).map(({ fileName }) => fileName)).toEqual([licencesFile]);
});

test('[E10] the explorer’s thread holds nothing that could run a text or reach the network', () => {
  expect(worker().length).toBeGreaterThan(50_000);
  expect(runsText.filter((name) => name.pattern.test(worker())).map((name) => name.called)).toEqual([]);
});

test('[E10] nor does any source that the explorer’s thread reaches', () => {
  const reached = reachedFrom('src/explorer/worker/explorer-worker.ts');
  expect(reached.size).toBeGreaterThan(150);
  const code = [...reached].map((path) => [path, withoutComments(sources.get(path)?.text ?? '')] as const);
  const found = code.flatMap(([path, source]) =>
    runsText.filter(({ pattern }) => pattern.test(source)).map((name) => `${path}: ${name.called}`),
  );
  expect(found).toEqual([]);
});

const sources = new Map(filesBelow('src', /\.ts$/).map((file) => [file.path, file] as const));

/** A source and all that it imports, for more than its types. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const file = sources.get(path);
    if (file === undefined || reached.has(path)) return;
    reached.add(path);
    for (const { to, typesOnly, query } of importsOf(file)) if (!typesOnly && query === null) reach(to);
  };
  reach(entry);
  return reached;
}

test.each(runsText)('$called in the thread would be noticed', ({ pattern, example }) => {
  expect(pattern.test(`const a=b;${example};`)).toBe(true);
});

const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');

test('nothing that is built needs a browser newer than the oldest', () => {
  const scripts = named(/\.js$/).map(text).join('\n');
  const styles = named(/\.css$/)
    .map(text)
    .join('\n');
  const found = beyondOldestBrowsers.filter(({ pattern, kind }) =>
    pattern.test(kind === 'script' ? scripts : styles),
  );
  expect(found.map(({ called }) => called)).toEqual([]);
});

describe('what is loaded before it is asked for', () => {
  const chunks = (): Rolldown.OutputChunk[] => files.filter((file) => file.type === 'chunk');

  /** A chunk by the module that it begins with, and all that comes with it. */
  const closure = (modules: readonly string[]): ReadonlySet<Rolldown.OutputChunk> => {
    const all = new Map(chunks().map((chunk) => [chunk.fileName, chunk]));
    const found = new Set(
      modules.map((module) => {
        const chunk = chunks().find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        return chunk ?? expect.fail(`no chunk holds ${module}`);
      }),
    );
    for (const { imports } of found)
      for (const name of imports) {
        const chunk = all.get(name);
        if (chunk !== undefined) found.add(chunk);
      }
    return found;
  };

  const modulesOf = (loaded: ReadonlySet<Rolldown.OutputChunk>): readonly string[] =>
    [...loaded].flatMap(({ moduleIds }) => moduleIds.map((id) => id.slice(projectRoot.length + 1)));

  const compressedSize = (loaded: ReadonlySet<Rolldown.OutputChunk>): number => {
    const sheets = new Set([...loaded].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
    const styles = files.filter(({ fileName }) => sheets.has(fileName));
    return [...loaded, ...styles].reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
  };

  const common = ['src/main.tsx', 'src/ui/start.tsx', 'src/i18n/en/page/page-texts.ts'];
  const lab = 'src/i18n/en/lab-texts.ts';
  const told = 'src/scenarios/order/stories/order-stories.en.ts';
  /** Script and style, compressed: what a page is drawn and used with. */
  const pages = [
    { page: 'home, up to its words and its ways', modules: ['src/ui/home/home-page.tsx'], bytesMax: 92_200 },
    {
      page: 'home with the story that runs in it',
      modules: [lab, 'src/ui/home/home-page.tsx', 'src/ui/home/home-rest.tsx', 'src/ui/home/first-story.tsx'],
      bytesMax: 327_700,
    },
    { page: 'a story', modules: [lab, told, 'src/ui/pages/lab-entry.tsx'], bytesMax: 353_900 },
    {
      page: 'a story on a phone',
      modules: [lab, told, 'src/ui/pages/lab-entry.tsx', 'src/ui/shell/phone-body.tsx'],
      bytesMax: 362_100,
    },
    { page: 'a story, up to what it begins with', modules: [told], bytesMax: 95_900 },
  ];
  /** It is read in every language: a term is found by its name in any. */
  const glossaryPage = {
    page: 'the glossary',
    modules: [
      'src/ui/glossary/load-glossary-page.tsx',
      ...['en', 'ko'].map((language) => `src/i18n/${language}/late/glossary-texts.ts`),
    ],
    bytesMax: 112_800,
  };

  test.each([...pages, glossaryPage])('$page is within its bound', ({ modules, bytesMax }) => {
    expect(compressedSize(closure([...common, ...modules]))).toBeLessThanOrEqual(bytesMax);
  });

  test.each(pages)('$page comes without what nobody has asked for', ({ modules }) => {
    const loaded = modulesOf(closure([...common, ...modules]));
    const unasked =
      /^src\/(?:i18n\/(?:ko\/(?!tellings)|en\/late\/)|.*\.ko\.ts$|.*\?raw$|(?:ui\/)?glossary\/(?!glossary-texts)|ui\/(?:matrix|compare\/compare-(?:page|view)|goal|explore\/explore-body|challenge\/challenge-(?:panel|bar|page)|(?:code\/|inspector\/(?:code|tables|trace))|help\/help-body|share\/share-body|faults\/fault-list\.tsx)|explorer\/search\/)|node_modules\/(?:prismjs|dexie|@floating-ui|@radix-ui\/react-(?:menu|popover|popper))\//;
    expect(loaded.length).toBeGreaterThan(60);
    expect(loaded.filter((module) => unasked.test(module))).toEqual([]);
  });

  /** What part of the language each is drawn with: a part that says more waits for it. */
  test.each([
    { ...pages[0], says: /\buse(?:All)?Texts\(/ },
    { ...pages[1], says: /\buseAllTexts\(/ },
    { ...pages[2], says: /\buseAllTexts\(/ },
  ])('$page says nothing whose texts have not come', ({ modules = [], says }) => {
    const speaking = modulesOf(closure([...common, ...modules])).filter(
      (module) =>
        module.startsWith('src/ui/') &&
        !module.endsWith('/texts-context.tsx') &&
        says.test(readFileSync(`${projectRoot}/${module}`, 'utf8')),
    );
    expect(speaking).toEqual([]);
  });

  test('a page comes in a handful of files', () => {
    for (const { page, modules } of pages)
      expect(closure([...common, ...modules]).size, page).toBeLessThanOrEqual(14);
  });

  test.each(scenarios.map(({ id }) => id))('what the stories of %s tell comes with them alone', (id) => {
    const own = filesBelow(`src/scenarios/${id}/stories`, /-stories\.[a-z]{2}\.ts$/).map(({ path }) => path);
    expect(own.length).toBeGreaterThan(1);
    const anyPage = chunks().filter(
      ({ moduleIds }) => !moduleIds.some((module) => own.some((path) => module.endsWith(path))),
    );
    for (const path of own) {
      const chunk = chunks().find(({ moduleIds }) => moduleIds.some((module) => module.endsWith(path)));
      expect(chunk?.moduleIds.map((module) => module.slice(projectRoot.length + 1))).toEqual([path]);
      expect(anyPage.filter(({ imports }) => imports.includes(chunk?.fileName ?? ''))).toEqual([]);
    }
  });

  const entryOf = (id: string): string => `src/scenarios/with-stories/${id}.ts`;
  const reachedBy = new Map(scenarios.map(({ id }) => [id, reachedFrom(entryOf(id))]));

  test.each(scenarios.map(({ id }) => id))('whoever opens a run of %s waits for no other scenario', (id) => {
    const parts = [
      'src/ui/pages/lab-entry.tsx',
      'src/ui/shell/phone-body.tsx',
      'src/ui/shell/desktop-body.tsx',
    ];
    const loaded = modulesOf(closure([...common, lab, ...parts, entryOf(id)]));
    const takersOf = (path: string): readonly string[] =>
      scenarios.map((one) => one.id).filter((one) => reachedBy.get(one)?.has(path) === true);
    // A sentence on a move may name what only one of them has.
    const ofSentences = reachedFrom('src/i18n/narrate.ts');
    // With the first comes what it alone needs, as most open that; what several others share is one chunk.
    const needed = loaded.filter((path) => {
      const takers = takersOf(path);
      return (
        !ofSentences.has(path) &&
        takers.length > 0 &&
        !takers.includes(id) &&
        !takers.includes(firstScenarioId)
      );
    });
    expect(needed.filter((path) => id === firstScenarioId || takersOf(path).length === 1)).toEqual([]);
    const listing = /^src\/scenarios\/(?:scenario-table|story-table|challenges\/)/;
    expect(loaded.filter((path) => listing.test(path))).toEqual([]);
  });

  test.each([
    { before: 'home has its words', modules: ['src/ui/home/home-page.tsx'] },
    { before: 'a story has what it begins with', modules: [told] },
  ])('$before before the machine comes', ({ modules }) => {
    const loaded = modulesOf(closure([...common, ...modules]));
    expect(loaded.filter((module) => /^src\/(?:kernel|system|domains|live|ui\/map)\//.test(module))).toEqual(
      [],
    );
  });
});
