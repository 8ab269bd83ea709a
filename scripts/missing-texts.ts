import { lookUp } from '../src/i18n/look-up.ts';
import { challenges } from '../src/scenarios/challenge-table.ts';
import { slotTable } from '../src/scenarios/slot-table.ts';
import { stories } from '../src/scenarios/story-table.ts';

/** What the texts are about: the ids of all variants, stories and challenges, each with the file that is named for it. */
export type Subjects = { readonly [id: string]: string };

const files = Object.keys(
  import.meta.glob([
    '../src/system/*/*.ts',
    '../src/scenarios/*/stories/*.ts',
    '../src/scenarios/challenges/*.ts',
    '!**/*.*.ts',
  ]),
).map((path) => path.replace('../', ''));

const byName = Object.fromEntries(files.map((path) => [path.replace(/^.*\/|\.ts$/g, ''), path]));

const variants = Object.values(slotTable).flat();

/** Whatever has an id that is no file's name is shown by it. */
export const subjects: Subjects = Object.fromEntries(
  [...variants, ...stories, ...challenges].map(({ id }) => [id, lookUp(byName, id)]),
);

type Dictionary = {
  readonly [part: string]: unknown;
  readonly variants: object;
  readonly stories: object;
  readonly challengeTexts: object;
};

/** The files and keys that a language lacks, and its files that speak of nothing; `reference` has all keys. */
export function missingTexts(
  language: string,
  dictionary: Dictionary,
  reference: Dictionary,
  about: Subjects = subjects,
): readonly string[] {
  const spoken = { ...dictionary.variants, ...dictionary.stories, ...dictionary.challengeTexts };
  const fileOf = (path: string): string => path.replace(/\.ts$/, `.${language}.ts`);
  const missing = Object.entries(about).filter(([id]) => !Object.hasOwn(spoken, id));
  const needless = Object.keys(spoken).filter((id) => !Object.hasOwn(about, id));
  const known = new Set(keysOf(withoutFiles(dictionary)));
  return [
    ...missing.map(([, path]) => `no file ${fileOf(path)}`),
    ...needless.map((id) => `nothing has the id of ${id}.${language}.ts`),
    ...keysOf(withoutFiles(reference))
      .filter((key) => !known.has(key))
      .map((key) => `no text ${key} in src/i18n/${language}`),
  ];
}

function withoutFiles(dictionary: Dictionary): object {
  const { variants: _variants, ...rest } = dictionary;
  return { ...rest, variantNotes: null, stories: null, challengeTexts: null };
}

/** The keys of all texts, as paths: `transport.play`. */
export function keysOf(texts: unknown, path = ''): readonly string[] {
  if (typeof texts !== 'object' || texts === null) return [path];
  return Object.entries(texts).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}
