import { expect, test } from 'vitest';
import { chooseLanguage, textsOf } from '../../src/i18n/languages.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { stories } from '../../src/scenarios/story-table.ts';

const [en, ko] = [textsOf('en'), textsOf('ko')];

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function keys(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`));
}

test('both languages have the same keys', () => {
  expect([...keys(ko, '')].sort()).toEqual([...keys(en, '')].sort());
});

test('no text is empty', () => {
  const empty = [...leaves(en, 'en'), ...leaves(ko, 'ko')].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('what is prose in English is Korean in Korean', () => {
  const english = new Map(leaves(en, ''));
  const same = leaves(ko, '').filter(
    ([path, text]) => english.get(path) === text && /[a-z]{3,} [a-z]{2,}/.test(text),
  );
  expect(same).toEqual([]);
});

test('every place, slot, variant, property, command and field of every scenario has its texts', () => {
  const missing = scenarios.flatMap((scenario) => {
    const setup = { scenario: scenario.id, slots: scenario.defaults, seed: 1 };
    const { places, databases, properties } = scenario.define(setup);
    return [
      ...places.filter(({ id }) => !(id in en.places)).map(({ id }) => id),
      ...databases.filter(({ id }) => !(id in en.databases)).map(({ id }) => id),
      ...properties.filter(({ id }) => !(id in en.properties)).map(({ id }) => id),
      ...Object.keys(scenario.slots).filter((slot) => !(slot in en.slots)),
      ...Object.values(scenario.slots)
        .flat()
        .filter((variant) => !(variant in en.variants) || !(variant in en.variantNotes)),
      ...scenario.commands.filter(({ type }) => !(type in en.commands)).map(({ type }) => type),
      ...scenario.commands
        .flatMap(({ fields }) => fields)
        .filter(({ name }) => !(name in en.fields))
        .map(({ name }) => name),
    ];
  });
  expect(missing).toEqual([]);
});

test('every story has its texts, in the order in which they are told', () => {
  expect(Object.keys(en.stories)).toEqual(stories.map(({ id }) => id));
  expect(Object.keys(ko.stories)).toEqual(stories.map(({ id }) => id));
});

test.each([
  ['https://x.example/#/story/a?lang=en', 'ko', ['ko-KR'], 'en'],
  ['https://x.example/?lang=ko#/', 'en', ['en-US'], 'ko'],
  ['https://x.example/#/?lang=fr', 'ko', ['en-US'], 'ko'],
  ['https://x.example/', null, ['fr-FR', 'ko-KR', 'en-US'], 'ko'],
  ['https://x.example/', 'nonsense', ['fr-FR'], 'en'],
] as const)('%s, stored %s and preferred %s opens in %s', (address, stored, preferred, expected) => {
  expect(chooseLanguage(address, stored, preferred)).toBe(expected);
});
