import { describe, expect, test } from 'vitest';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { slotTable } from '../../src/scenarios/slots/slot-table.ts';
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
  sources.filter(({ text }) => new RegExp(`'${id}'|^ +${id}: [{(]`, 'm').test(text)).map(({ path }) => path);

describe.each(Object.entries(slotTable))('a variant of %s', (slot, variants) => {
  const table = sources.find(({ path }) => path.endsWith(`/${slot}-table.ts`) || isTableOf(path, slot));
  const folder = table?.path.replace(/\/[^/]+$/, '') ?? '';

  // What is chosen for a run names variants, other slots say which they need, and so do tables of pairs.
  const isChoice = (path: string): boolean =>
    /^src\/(?:scenarios\/|system\/|app\/prepared\/|explorer\/asking\/matrix-tables)/.test(path);

  test.each(variants.map(({ id }) => id))(
    '%s is its file, a line in the table and an entry a language',
    (id) => {
      const own = sources.filter(({ path }) => path.startsWith(folder) && path.endsWith(`/${id}.ts`));
      expect(own).toHaveLength(1);
      expect(importersOf(own[0]?.path ?? '')).toContain(table?.path);
      // A word as plain as `with` says other things elsewhere.
      if (!id.includes('-')) return;
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

test('a scenario is known to one line of a table', () => {
  for (const { id } of Object.values(scenarios))
    expect(
      importersOf(`src/scenarios/${id}/${id}-scenario.ts`).filter(
        (path) => !/\/(?:stories|challenges)\//.test(path),
      ),
    ).toEqual(['src/scenarios/scenario-table.ts']);
});

/** The slot `effect` is filled by ways to notify. */
function isTableOf(path: string, slot: string): boolean {
  return slot === 'effect' && path.endsWith('/notifying-table.ts');
}
