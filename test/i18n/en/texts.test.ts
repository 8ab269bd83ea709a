import { variantName } from '../../../src/i18n/variant-name.ts';
import { expect, expectTypeOf, test } from 'vitest';
import { keysOf, missingTexts, textModules } from '../../../scripts/missing-texts.ts';
import type { IdOf } from '../../../src/base/id-of.ts';
import { chooseLanguage, languages, textsOf } from '../../../src/i18n/languages.ts';
import type { ChallengeFile, IdIn, TextFiles } from '../../../src/i18n/form/text-files.ts';
import { challenges } from '../../../src/scenarios/challenges/challenge-table.ts';
import type { lostUpdate } from '../../../src/scenarios/order/stories/lost-update.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { SlotId } from '../../../src/scenarios/slots/setup.ts';
import { slotTable } from '../../../src/scenarios/slots/slot-table.ts';
import type { StoryText, StoryTexts } from '../../../src/scenarios/form/story-text.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { consumingTexts } from '../../../src/system/consuming/consuming.ko.ts';

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

test.each(languages)('what is needed in %s is said, and nothing else', (language) => {
  expect(missingTexts({ language, texts: textsOf(language), all: en })).toEqual([]);
});

test.each(languages)(
  'every variant, story and challenge has its texts in %s, and nothing else has',
  (language) => {
    const { variants, variantNotes, stories: told, challengeTexts } = textsOf(language);
    const ids = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id).sort();
    const chosen = Object.entries(slotTable).map(([slot, table]) => [slot, ids(table)] as const);
    for (const by of [variants, variantNotes])
      expect(Object.entries(by).map(([slot, own]) => [slot, Object.keys(own).sort()])).toEqual(chosen);
    expect(Object.keys(told).sort()).toEqual(ids(stories));
    expect(Object.keys(challengeTexts).sort()).toEqual(ids(challenges));
  },
);

test('what a language lacks is told by file and by key, and what nobody asks for as well', () => {
  const [consuming, order] = ['src/system/consuming/consuming.ko.ts', 'src/domains/order/order.ko.ts'];
  const { idempotent: _gone, ...others } = consumingTexts;
  const { [order]: _untold, ...otherModules } = textModules;
  const { pause: _unsaid, ...transport } = ko.transport;
  const modules = {
    ...otherModules,
    [consuming]: { consumingTexts: { ...others, idempotant: '멱등' } },
    'src/domains/trip/trip.ko.ts': { tripTexts: {} },
  };
  expect(missingTexts({ language: 'ko', texts: { ...ko, transport }, all: en, modules })).toEqual([
    `no file ${order}`,
    `no text consumingTexts.idempotent in ${consuming}`,
    `nobody asks for consumingTexts.idempotant in ${consuming}`,
    'src/domains/trip/trip.ko.ts stands alone: there is no src/domains/trip/trip.en.ts',
    'no text transport.pause in src/i18n/ko',
  ]);
});

test('a language that has only begun is told all that it lacks', () => {
  const needed = Object.keys(textModules).filter((path) => path.endsWith('.en.ts'));
  const lacking = missingTexts({ language: 'fr', texts: {}, all: en });
  expect(lacking.slice(0, needed.length)).toEqual(
    needed.map((path) => `no file ${path.replace('.en.', '.fr.')}`),
  );
  expect(lacking).toContain('no text transport.pause in src/i18n/fr');
});

// What is compared here is types: it is the compiler that fails.
test('the compiler knows the ids of every table by their letters, and misses the text of any', () => {
  expectTypeOf<IdOf<readonly [{ readonly id: 'a' }, { readonly id: 'b' }]>>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<IdOf<readonly { readonly id: string }[]>>().toBeNever();
  expectTypeOf<{ [Slot in SlotId]: string extends IdIn<Slot> ? Slot : never }[SlotId]>().toBeNever();
  expectTypeOf<Omit<ChallengeFile, 'no-answer'>>().not.toExtend<ChallengeFile>();
  type Publishing = TextFiles['slots']['publishing'];
  expectTypeOf<Omit<Publishing, 'outbox-polling'>>().not.toExtend<Publishing>();
  expectTypeOf<StoryTexts<typeof lostUpdate>>().toEqualTypeOf<{
    readonly 'lost-update': StoryText<
      'both-count' | 'one-refused' | 'one-lost',
      'both-read' | 'first-commits' | 'overwritten'
    >;
  }>();
});

test('a word that two domains share means the same in both', () => {
  const words = Object.entries(textModules)
    .filter(([path]) => path.startsWith('src/domains/'))
    .flatMap(([path, { [`${/(\w+)\.\w+\.ts$/.exec(path)?.[1] ?? ''}Texts`]: texts }]) =>
      leaves(texts, path.slice(-'en.ts'.length)),
    );
  const meanings = new Map(words);
  const otherwise = words.filter(
    ([word, text]) => !word.endsWith('.aggregate') && meanings.get(word) !== text,
  );
  expect(words.filter(([word]) => word === 'en.ts.fields.reason')).toHaveLength(4);
  expect(otherwise).toEqual([]);
});

test.each(stories)('the question of $id has a text for each answer, and no other', ({ id, question }) => {
  for (const { stories } of [en, ko])
    expect(Object.keys(stories[id]?.answers ?? {}).sort()).toEqual([...question.answers].sort());
});

// Texts are found by id alone, so two of one name would speak for each other.
test.each([
  ...Object.entries(slotTable).map(([slot, table]) => [`variants of ${slot}`, table] as const),
  ['stories', stories] as const,
  ['challenges', challenges] as const,
])('no two %s have the same id', (_, table) => {
  const ids = table.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(languages)(
  'a variant is called by its slot, in %s: two slots may each have one of an id',
  (language) => {
    const texts = textsOf(language);
    const both = {
      ...texts,
      variants: { ...texts.variants, keeping: { row: 'kept' }, effect: { row: 'told' } },
    };
    expect(variantName({ slot: 'keeping', variant: 'row' }, both)).toBe('kept');
    expect(variantName({ slot: 'effect', variant: 'row' }, both)).toBe('told');
    expect(variantName({ slot: 'client', variant: 'row' }, both)).toBe('row');
    expect(variantName({ slot: 'no-such-slot', variant: 'row' }, both)).toBe('row');
  },
);

test.each([
  ['https://x.example/#/story/a?lang=en', 'ko', ['ko-KR'], 'en'],
  ['https://x.example/?lang=ko#/', 'en', ['en-US'], 'ko'],
  ['https://x.example/#/?lang=fr', 'ko', ['en-US'], 'ko'],
  ['https://x.example/', null, ['fr-FR', 'ko-KR', 'en-US'], 'ko'],
  ['https://x.example/', 'nonsense', ['fr-FR'], 'en'],
] as const)('%s, stored %s and preferred %s opens in %s', (address, stored, preferred, expected) => {
  expect(chooseLanguage(address, stored, preferred)).toBe(expected);
});
