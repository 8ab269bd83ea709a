import type { AllTexts, PageTexts, Texts } from '../../i18n/en/texts.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import { chooseLanguage, loadTellings, loadTexts, type Language, type Shelf } from '../../i18n/language.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';

/** A language, and as much of it as has come. */
export type Spoken = {
  readonly language: Language;
  /** Of the stories of these scenarios at least, and of all where the shelf holds them. */
  readonly told: readonly ScenarioId[];
  readonly stories: Tellings;
} & ShelfOf;

/** The texts of a shelf, by which one knows what they say. */
export type ShelfOf =
  | { readonly shelf: 'page'; readonly texts: PageTexts }
  | { readonly shelf: 'lab' | 'stories'; readonly texts: Texts }
  | { readonly shelf: 'all'; readonly texts: AllTexts };

const storageKey = 'replayground-language';

export async function loadSpoken(
  language: Language,
  shelf: Shelf,
  told: readonly ScenarioId[],
): Promise<Spoken> {
  const [stories, part] = await Promise.all([loadTellings(language, shelf, told), loadPart(language, shelf)]);
  return { language, told, stories, ...part };
}

async function loadPart(language: Language, shelf: Shelf): Promise<ShelfOf> {
  switch (shelf) {
    case 'page':
      return { shelf, texts: await loadTexts(language, shelf) };
    case 'lab':
    case 'stories':
      return { shelf, texts: await loadTexts(language, shelf) };
    case 'all':
      return { shelf, texts: await loadTexts(language, shelf) };
  }
}

/** The language to begin with. */
export function firstLanguage(): Language {
  return chooseLanguage(location.href, readChoice(storageKey), navigator.languages);
}

export function keepLanguage(language: Language): void {
  keepChoice(storageKey, language);
}
