import type { gatherTexts } from '../src/i18n/form/text-files.ts';

/** The modules of the texts that stand beside what they speak of, by their paths; all that ends in a language. */
export type TextModules = { readonly [path: string]: Readonly<Record<string, unknown>> };

export const textModules: TextModules = Object.fromEntries(
  Object.entries(
    import.meta.glob<TextModules[string]>('../src/{domains,system,scenarios,glossary,lessons}/**/*.??.ts', {
      eager: true,
    }),
  ).map(([path, module]) => [path.replace('../', ''), module]),
);

const reference = 'en';

type Spoken = {
  readonly language: string;
  readonly texts: object;
  /** All that `reference` says. */
  readonly all: object;
  readonly modules?: TextModules;
};

/** The files and keys that a language lacks beside what another has, and those that speak of nothing. */
export function missingTexts({ language, texts, all, modules = textModules }: Spoken): readonly string[] {
  const beside = pathsOf(modules, reference).flatMap((path) => {
    const own = path.replace(`.${reference}.ts`, `.${language}.ts`);
    const [needed, module] = [modules[path] ?? {}, modules[own]];
    return module === undefined ? [`no file ${own}`] : differences(needed, module, own);
  });
  const alone = pathsOf(modules, language)
    .map((path) => [path, path.replace(`.${language}.ts`, `.${reference}.ts`)] as const)
    .filter(([, needed]) => !Object.hasOwn(modules, needed));
  return [
    ...beside,
    ...alone.map(([path, needed]) => `${path} stands alone: there is no ${needed}`),
    ...differences(withoutGathered(all), withoutGathered(texts), `src/i18n/${language}`),
  ];
}

const pathsOf = (modules: TextModules, language: string): readonly string[] =>
  Object.keys(modules).filter((path) => path.endsWith(`.${language}.ts`));

function differences(needed: object, own: object, where: string): readonly string[] {
  const asked = keysOf(needed).filter(isAsked);
  const said = keysOf(own).filter(isAsked);
  const lacking = asked.filter((key) => !said.includes(key));
  const needless = said.filter((key) => !asked.includes(key));
  return [
    ...lacking.map((key) => `no text ${key} in ${where}`),
    ...needless.map((key) => `nobody asks for ${key} in ${where}`),
  ];
}

/** What a term is called elsewhere is each language's own: it may have more names in one than in another. */
const isAsked = (key: string): boolean => !/\.also\.\d+$/.test(key);

/** What the files beside have been gathered to; it is told of by file. */
const gathered: ReadonlySet<string> = new Set<
  keyof ReturnType<typeof gatherTexts> | 'challengeTexts' | 'variantNotes' | 'stories'
>([
  'aggregates',
  'commands',
  'fields',
  'events',
  'rejections',
  'variants',
  'variantNotes',
  'stories',
  'challengeTexts',
]);

const withoutGathered = (texts: object): object =>
  Object.fromEntries(Object.entries(texts).filter(([part]) => !gathered.has(part)));

/** The keys of all texts, as paths: `transport.play`. */
export function keysOf(texts: unknown, path = ''): readonly string[] {
  if (typeof texts !== 'object' || texts === null) return [path];
  return Object.entries(texts).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}
