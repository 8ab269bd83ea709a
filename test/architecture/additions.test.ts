import { describe, expect, test } from 'vitest';
import { meanings } from '../../src/kernel/meanings/table.ts';
import { challenges } from '../../src/scenarios/challenges/challenge-table.ts';
import { defences } from '../../src/scenarios/defences/defence-table.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { slotTable } from '../../src/scenarios/slots/slot-table.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { slotsWith } from '../support/slots-with.ts';
import { importsOf } from './imports.ts';
import { filesBelow } from './source-files.ts';

/** What src/README.md says that an addition takes. */
const sources = filesBelow('src', /\.tsx?$/);
const imports = sources.flatMap(importsOf);
const languages = ['en', 'ko'];

const importersOf = (path: string): readonly string[] =>
  [...new Set(imports.filter(({ to }) => to === path).map(({ from }) => from))].sort();

/** Files that speak of something by its id, quoted, or as a key. */
const namesOf = (id: string): readonly string[] =>
  sources
    .filter(({ text }) => new RegExp(`'${id}'|^ +${id}: [{('"]`, 'm').test(text))
    .map(({ path }) => path);

describe.each(Object.entries(slotTable))('a variant of %s', (slot, variants) => {
  const table = sources.find(({ path }) => path.endsWith(`/${slot}-table.ts`) || isTableOf(path, slot));
  const folder = table?.path.replace(/\/[^/]+$/, '') ?? '';

  // What is chosen for a run names variants, other slots say which they need, and so do tables of pairs; the field's
  // word for a pattern is in the glossary, and a lesson may be called by it.
  const isChoice = (path: string): boolean =>
    /^src\/(?:scenarios\/|lessons\/|system\/|glossary\/terms\/|i18n\/(?:en|ko)\/lessons\/|app\/prepared\/|explorer\/asking\/matrix-tables)/.test(
      path,
    );

  test.each(variants.map(({ id }) => id))(
    '%s is its file, a line in the table and an entry a language',
    (id) => {
      const own = sources.filter(({ path }) => path.startsWith(folder) && path.endsWith(`/${id}.ts`));
      expect(own).toHaveLength(1);
      expect(importersOf(own[0]?.path ?? '')).toContain(table?.path);
      // A word as plain as `with` says other things elsewhere; too large are messages, too, and a read model is a thing.
      if (!id.includes('-') || id === 'too-large' || id === 'read-model') return;
      const named = namesOf(id);
      for (const language of languages)
        expect(named).toContain(`${folder}/${folder.split('/').at(-1) ?? ''}.${language}.ts`);
      expect(named.filter((path) => !isChoice(path))).toEqual([]);
    },
  );
});

test('a domain is one folder with its texts, and only what is built of it takes it up', () => {
  const domains = new Set(filesBelow('src/domains').map(({ path }) => path.split('/')[2] ?? ''));
  const folders = [...domains].filter((name) => !name.includes('.'));
  expect(folders.length).toBeGreaterThan(2);
  for (const folder of folders) {
    const takers = imports
      .filter(({ from, to }) => to.startsWith(`src/domains/${folder}/`) && !from.startsWith('src/domains/'))
      .filter(({ to }) => !languages.some((language) => to.endsWith(`.${language}.ts`)))
      .map(({ from }) => from.split('/')[1]);
    expect(
      [...new Set(takers)].filter((layer) => layer !== 'scenarios' && layer !== 'system' && layer !== 'i18n'),
    ).toEqual([]);
  }
});

test('a scenario is known to one line of a table, and to what comes with its stories, which one line asks for', () => {
  for (const { id } of scenarios) {
    const withStories = `src/scenarios/with-stories/${id}.ts`;
    expect(importersOf(withStories)).toEqual(['src/app/scenarios/scenario-loaders.ts']);
    expect(
      importersOf(`src/scenarios/${id}/${id}-scenario.ts`).filter(
        (path) => !/\/(?:stories|challenges|defences)\/|\/story-parts\.ts$/.test(path),
      ),
    ).toEqual([withStories, 'src/scenarios/scenario-table.ts'].toSorted());
  }
});

/** The files that take up a file of its own, which is named for what is in it. */
function takersOf(folder: RegExp, name: string): readonly string[] {
  const own = sources.filter(({ path }) => folder.test(path) && path.endsWith(`/${name}.ts`));
  expect(own.map(({ path }) => path)).toHaveLength(1);
  return importersOf(own[0]?.path ?? '');
}

const textsBeside = (list: string, base: string): readonly string[] =>
  languages.map((language) => `${list.slice(0, list.lastIndexOf('/'))}/${base}.${language}.ts`);

test.each(stories.map(({ id }) => id))(
  'the story %s is its file, a line in its scenario’s list and an entry a language',
  (id) => {
    const lists = takersOf(/^src\/scenarios\/[^/]+\/(?:stories|asking|event-store|forgetting)\//, id);
    expect(lists).toHaveLength(1);
    const [list = ''] = lists;
    for (const texts of textsBeside(list, list.replace(/^.*\/|\.ts$/g, '')))
      expect(namesOf(id)).toContain(texts);
  },
);

test('a challenge is its file, a line in the table and an entry a language', () => {
  const table = 'src/scenarios/challenges/challenge-table.ts';
  const own = sources.filter(({ text }) => /: Challenge(?:<[^>]*>)? = |satisfies Challenge\b/.test(text));
  // A lesson has its own, in its folder.
  const files = own
    .map(({ path }) => path)
    .filter((path) => path !== table && !path.startsWith('src/lessons/'));
  expect(files).toHaveLength(challenges.length);
  // Those of a later system lie in a folder that is named for it.
  const folders = scenarios.map(({ id }) => id).join('|');
  const place = new RegExp(`^src/scenarios/challenges/(?:(?:${folders})/)?[a-z-]+\\.ts$`);
  for (const path of files) expect(path).toMatch(place);
  for (const path of files) expect(importersOf(path), path).toEqual([table]);
  for (const { id } of challenges)
    for (const texts of textsBeside(table, 'challenges')) expect(namesOf(id)).toContain(texts);
});

test('a defence is its file, a line in the table and an entry a language', () => {
  const table = 'src/scenarios/defences/defence-table.ts';
  const files = sources.filter(({ text }) => /satisfies Defence\b/.test(text)).map(({ path }) => path);
  expect(files).toHaveLength(defences.length);
  for (const path of files) expect(importersOf(path), path).toEqual([table]);
  for (const { id } of defences)
    for (const texts of textsBeside(table, 'defences')) expect(namesOf(id)).toContain(texts);
});

const promises = new Set(
  scenarios.flatMap(({ id, slots, defaults, define }) =>
    (slots.publishing ?? []).flatMap((publishing) =>
      define({ scenario: id, slots: slotsWith({ defaults }, { publishing }), seed: 1 }).properties.map(
        (property) => property.id,
      ),
    ),
  ),
);

test.each([...promises])(
  'the promise %s is its file, a line where it is promised and its name a language',
  (id) => {
    const takers = takersOf(/^src\/(?:kernel\/properties|scenarios\/promises)\//, id);
    expect(takers.filter((path) => path.startsWith('src/scenarios/'))).not.toEqual([]);
    for (const language of languages) expect(namesOf(id)).toContain(`src/i18n/${language}/names.ts`);
    // What else speaks of it: whoever shows, cures, tells or searches more of it than of any other.
    const others = namesOf(id).filter(
      (path) => !/^src\/(?:kernel\/properties|scenarios|lessons|i18n)\//.test(path),
    );
    const known = [
      'src/app/home/story-problems.ts',
      'src/app/stage/culprits/find-culprit.ts',
      'src/explorer/independence/fact-access.ts',
    ];
    expect(others.filter((path) => !known.includes(path))).toEqual([]);
  },
);

test.each(Object.keys(meanings))('an op of the kind %s has a line in each table of kinds', (kind) => {
  const tables = [
    'src/kernel/meanings/table.ts',
    'src/explorer/packed/footprints.ts',
    'src/explorer/independence/op-access.ts',
    'src/app/stage/flight/flight-manner.ts',
    ...languages.flatMap((language) => [`src/i18n/${language}/ops.ts`, `src/i18n/${language}/arming.ts`]),
  ];
  const word = new RegExp(`(?:'${kind}'|\\b${kind}\\b)`);
  const lacking = tables.filter((path) => !word.test(sources.find((one) => one.path === path)?.text ?? ''));
  expect(lacking).toEqual([]);
});

// English has the shape that the others have: whoever uses a text names its type.
test.each(languages.filter((language) => language !== 'en'))(
  'the language %s is a folder, a line in two files and texts beside the tables, which seven lists gather',
  (language) => {
    const isOwn = (path: string): boolean => path.startsWith(`src/i18n/${language}/`);
    const takers = imports.filter(({ from, to }) => isOwn(to) && !isOwn(from)).map(({ from }) => from);
    expect([...new Set(takers)].sort()).toEqual(['src/i18n/language.ts', 'src/i18n/languages.ts']);
    const beside = imports.filter(({ to }) => to.endsWith(`.${language}.ts`)).map(({ from }) => from);
    expect([...new Set(beside)].sort()).toEqual(
      [
        'late/glossary-texts',
        'late/late-texts',
        'late/variant-notes',
        'lessons/lessons',
        'orders',
        'tellings',
        'text-files',
      ].map((list) => `src/i18n/${language}/${list}.ts`),
    );
    expect(namesOf(language).filter((path) => !isOwn(path))).toEqual(['src/i18n/language.ts']);
  },
);

test('a view is its folder below ui: nothing below the page knows any', () => {
  const takers = imports.filter(({ from, to }) => to.startsWith('src/ui/') && !from.startsWith('src/ui/'));
  expect([...new Set(takers.map(({ from }) => from))]).toEqual(['src/main.tsx']);
});

/** The slot `effect` is filled by ways to notify. */
function isTableOf(path: string, slot: string): boolean {
  return slot === 'effect' && path.endsWith('/notifying-table.ts');
}
