import type { Texts } from './en/texts.ts';

/** A line a language, in the order in which they are offered: what it calls itself, and its texts, which come when asked for. */
const spoken = {
  ko: { name: '한국어', load: async () => (await import('./ko/ko.ts')).ko },
  en: { name: 'English', load: async () => (await import('./en/en.ts')).en },
} satisfies Readonly<Record<string, { readonly name: string; readonly load: () => Promise<Texts> }>>;

export type Language = keyof typeof spoken;

export const languages = Object.keys(spoken) as readonly Language[];

export function languageName(language: Language): string {
  return spoken[language].name;
}

/** All that the page says in one language: a page speaks one, and needs no other. */
export async function loadTexts(language: Language): Promise<Texts> {
  return spoken[language].load();
}

export function isLanguage(text: string | null | undefined): text is Language {
  return text != null && Object.hasOwn(spoken, text);
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
