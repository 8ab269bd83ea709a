import { en } from './en/en.ts';
import { ko } from './ko/ko.ts';
import type { Texts } from './en/texts.ts';

/** One line a language, in the order in which they are offered. */
const dictionaries = { ko, en } satisfies Readonly<Record<string, Texts>>;

export type Language = keyof typeof dictionaries;

export const languages = Object.keys(dictionaries) as readonly Language[];

export function textsOf(language: Language): Texts {
  return dictionaries[language];
}

export function isLanguage(text: string | null | undefined): text is Language {
  return text != null && Object.hasOwn(dictionaries, text);
}

/**
 * The language to begin with: the address says it, else what was chosen before, else the
 * browser's list, of which the first that we speak counts.
 */
export function chooseLanguage(
  address: string,
  stored: string | null,
  preferred: readonly string[],
): Language {
  const asked = /[?&]lang=([a-z]{2})\b/.exec(address)?.[1];
  if (isLanguage(asked)) return asked;
  if (isLanguage(stored)) return stored;
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}
