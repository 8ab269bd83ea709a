import { expect, test } from 'vitest';
import { keysOf, missingTexts } from '../../scripts/missing-texts.ts';
import { chooseLanguage, languages, textsOf } from '../../src/i18n/languages.ts';
import { challenges } from '../../src/scenarios/challenge-table.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { slotTable } from '../../src/scenarios/slot-table.ts';
import { stories } from '../../src/scenarios/story-table.ts';

const [en, ko] = [textsOf('en'), textsOf('ko')];

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

test('both languages have the same keys', () => {
  expect([...keysOf(ko)].sort()).toEqual([...keysOf(en)].sort());
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

test('every place, slot, property, command and field of every scenario has its texts', () => {
  const missing = scenarios.flatMap((scenario) => {
    const setup = { scenario: scenario.id, slots: scenario.defaults, seed: 1 };
    const { places, databases, properties } = scenario.define(setup);
    return [
      ...(scenario.id in en.scenarios ? [] : [scenario.id]),
      ...places.filter(({ id }) => !(id in en.places)).map(({ id }) => id),
      ...databases.filter(({ id }) => !(id in en.databases)).map(({ id }) => id),
      ...properties.filter(({ id }) => !(id in en.properties)).map(({ id }) => id),
      ...scenario.balances(setup).filter(({ id }) => !(id in en.balances) || !(id in en.balanceNotes)),
      ...Object.keys(scenario.slots).filter((slot) => !(slot in en.slots)),
      ...scenario.commands.filter(({ type }) => !(type in en.commands)).map(({ type }) => type),
      ...scenario.commands
        .flatMap(({ fields }) => fields)
        .filter(({ name }) => !(name in en.fields))
        .map(({ name }) => name),
    ];
  });
  expect(missing).toEqual([]);
});

test.each(languages)('every variant, story and challenge has its file of texts in %s', (language) => {
  expect(missingTexts(language, textsOf(language), en)).toEqual([]);
});

test('what a language lacks is told by file and by key', () => {
  const { idempotent: _gone, ...variants } = ko.variants;
  const { 'lost-update': _untold, ...stories } = ko.stories;
  const { pause: _unsaid, ...transport } = ko.transport;
  expect(missingTexts('ko', { ...ko, variants, stories, transport }, en)).toEqual([
    'no file src/system/consuming/idempotent.ko.ts',
    'no file src/scenarios/order/stories/lost-update.ko.ts',
    'no text transport.pause in src/i18n/ko',
  ]);
});

test('a file of texts that nothing in a table is named for is told', () => {
  const variants = { ...ko.variants, idempotant: '멱등' };
  expect(missingTexts('ko', { ...ko, variants }, en)).toEqual(['nothing has the id of idempotant.ko.ts']);
});

test.each(stories)('the question of $id has a text for each answer, and no other', ({ id, question }) => {
  for (const { stories } of [en, ko])
    expect(Object.keys(stories[id]?.answers ?? {}).sort()).toEqual([...question.answers].sort());
});

// Texts are found by id alone, so two of one name would speak for each other.
test('no two variants, stories or challenges have the same id', () => {
  const ids = [...Object.values(slotTable).flat(), ...stories, ...challenges].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
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
