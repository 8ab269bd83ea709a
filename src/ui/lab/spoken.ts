import type { Texts } from '../../i18n/en/texts.ts';
import { chooseLanguage, loadTexts, type Language } from '../../i18n/language.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';

/** A language and all that is said in it. */
export type Spoken = { readonly language: Language; readonly texts: Texts };

const storageKey = 'replayground-language';

/** The language to begin with, and its texts as soon as they have come. */
export async function loadSpoken(): Promise<Spoken> {
  const language = chooseLanguage(location.href, readChoice(storageKey), navigator.languages);
  return { language, texts: await loadTexts(language) };
}

export function keepLanguage(language: Language): void {
  keepChoice(storageKey, language);
}
