import { describe, expect, test } from 'vitest';
import { glossary } from '../../src/glossary/glossary.ts';
import { namesOf } from '../../src/glossary/search/find-terms.ts';
import { isTermId, termOf } from '../../src/glossary/term-of.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadGlossary } from '../support/load-glossary.ts';
import type { Language } from '../../src/i18n/language.ts';
import { unwanted } from '../support/unwanted-words.ts';

const terms = glossary.flatMap((group) => [...group.terms]);
const ids = terms.map(({ id }) => id);
const texts = await Promise.all(
  languages.map(async (language) => [language, await loadGlossary(language)] as const),
);

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

test('an address names one term or one group', () => {
  const named = [...ids, ...glossary.map(({ id }) => id)];
  expect(repeated(named)).toEqual([]);
  expect(named.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

test('as many as a reader owns in the end, and those that explain them', () => {
  expect(terms.filter(({ isCore }) => isCore)).toHaveLength(92);
  expect(terms.filter(({ isCore }) => !isCore)).toHaveLength(43);
});

test.each(terms)('$id leads on to others, once to each', ({ id, related }) => {
  expect(related.length).toBeGreaterThan(1);
  expect(related.filter((other) => !isTermId(other))).toEqual([]);
  expect(repeated([id, ...related])).toEqual([]);
  expect(termOf(id).id).toBe(id);
});

test('one comes to every term from another', () => {
  const reached = new Set<string>(terms.flatMap(({ related }) => [...related]));
  expect(ids.filter((id) => !reached.has(id))).toEqual([]);
});

test.each(['idempotentt', '', 'toString', 'keeping'])('%j is no term', (id) => {
  expect(isTermId(id)).toBe(false);
});

/** As much as is read at one glance. */
const readable: Readonly<Record<Language, (sentence: string) => boolean>> = {
  en: (sentence) => sentence.split(' ').length <= 30,
  ko: (sentence) => sentence.length <= 90,
};
const sentences: Readonly<Record<Language, RegExp>> = {
  en: /^[A-Z][^.?!]*\.$/,
  ko: /^[^.?!]*[가-힣][^.?!]*니다\.$/,
};

describe.each(texts)('in %s', (language, own) => {
  const told = ids.map((id) => [id, own.terms[id]] as const);

  test('every term has its texts, and nothing else has', () => {
    expect(Object.keys(own.terms).sort()).toEqual([...ids].sort());
  });

  test('every name stands for one term', () => {
    const names = told.flatMap(([, text]) => namesOf(text)).map((name) => name.toLowerCase());
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
  });

  test.each(told)('%s is told in one sentence', (_, { definition, usage }) => {
    for (const sentence of [definition, ...(usage === undefined ? [] : [usage])]) {
      // A full stop inside of a name ends nothing.
      expect(sentence.replaceAll(/(?<=[a-z])\.(?=[a-z])/g, '')).toMatch(sentences[language]);
      expect(readable[language](sentence), sentence).toBe(true);
    }
  });

  test('no definition says what the page says otherwise', () => {
    const said = told.flatMap(([, { definition, usage = '' }]) => [definition, usage]);
    const wrong = unwanted[language].flatMap((pattern) => said.filter((text) => pattern.test(text)));
    expect(wrong).toEqual([]);
  });
});
