import type { AllTexts, PageTexts, Texts } from '../../i18n/en/texts.ts';
import { chooseLanguage, loadTexts, type Language, type Shelf } from '../../i18n/language.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';

/** A language, and as much of it as has come. */
export type Spoken = { readonly language: Language } & ShelfOf;

/** The texts of a shelf, by which one knows what they say. */
export type ShelfOf =
  | { readonly shelf: 'page'; readonly texts: PageTexts }
  | { readonly shelf: 'lab'; readonly texts: Texts }
  | { readonly shelf: 'all'; readonly texts: AllTexts };

const storageKey = 'replayground-language';

export async function loadSpoken(language: Language, shelf: Shelf): Promise<Spoken> {
  switch (shelf) {
    case 'page':
      return { language, shelf, texts: await loadTexts(language, shelf) };
    case 'lab':
      return { language, shelf, texts: await loadTexts(language, shelf) };
    case 'all':
      return { language, shelf, texts: await loadTexts(language, shelf) };
  }
}

/** The language to begin with, as soon as what is needed of it has come. */
export async function loadFirstSpoken(shelf: Shelf): Promise<Spoken> {
  return loadSpoken(chooseLanguage(location.href, readChoice(storageKey), navigator.languages), shelf);
}

export function keepLanguage(language: Language): void {
  keepChoice(storageKey, language);
}
