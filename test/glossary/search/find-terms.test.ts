import { expect, test } from 'vitest';
import { glossary } from '../../../src/glossary/glossary.ts';
import { asTyped } from '../../../src/glossary/search/as-typed.ts';
import { findTerms, namesOf } from '../../../src/glossary/search/find-terms.ts';
import { languages } from '../../../src/i18n/language.ts';
import { loadGlossary } from '../../support/load-glossary.ts';

const texts = await Promise.all(languages.map(loadGlossary));
const found = (sought: string): readonly string[] => findTerms(sought, texts).flatMap(({ terms }) => terms);

const all = glossary.flatMap(({ terms }) => terms.map(({ id }) => id));

test('nothing sought leaves all, in their order', () => {
  expect(found('')).toEqual(all);
  expect(found(' ')).toEqual(all);
});

test.each([
  ['멱등', ['request-id', 'idempotent', 'idempotent-consumer']],
  ['idempotent', ['idempotent', 'idempotent-consumer']],
  ['IDEMPOTENCY key', ['request-id']],
  ['낙관적락', ['optimistic-locking']],
  ['낙관적 잠금', ['optimistic-locking']],
  ['예상 버전', ['expected-version']],
  ['high water', ['high-water-mark']],
  ['processed messages', ['inbox']],
  ['DLQ', ['dead-letter']],
  ['프로세스 관리자', ['process-manager']],
  ['auto.offset', ['offset-reset']],
  ['blockchain', []],
])('%j finds %j', (sought, terms) => {
  expect(found(sought)).toEqual(terms);
});

test('a group of which nothing is left is left out', () => {
  expect(findTerms('멱등', texts).map(({ id }) => id)).toEqual(['keeping', 'being-told']);
});

test.each(all.map((id) => [id, texts.flatMap(({ terms }) => namesOf(terms[id]))] as const))(
  '%s is found by each of its names, in every language',
  (id, names) => {
    for (const name of names) expect(found(name), name).toContain(id);
  },
);

// As the letters come while one types: the last syllable is on its way to another.
test.each([
  ['멱등', ['ㅁ', '며', '멱', '멱ㄷ', '멱드', '멱등']],
  ['이벤트', ['ㅇ', '이', '입', '이베', '이벤', '이벤ㅌ', '이벤트']],
  ['과거', ['ㄱ', '고', '과', '곽', '과거']],
  ['읽기', ['ㅇ', '이', '일', '읽', '읽ㄱ', '읽기']],
  ['없애', ['어', '업', '없', '없ㅇ', '없애']],
])('on the way to %s every step begins it', (word, steps) => {
  for (const step of steps) expect(asTyped(word).startsWith(asTyped(step)), step).toBe(true);
});

test('a text that was taken apart by another system is the same', () => {
  expect(asTyped('멱등'.normalize('NFD'))).toBe(asTyped('멱등'));
});
