import type { AllTexts, PageTexts, Texts } from '../../i18n/en/texts.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import {
  chooseLanguage,
  loadTellings,
  loadTexts,
  toldScenarios,
  type Language,
  type Shelf,
} from '../../i18n/language.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';

/** A language, and as much of it as has come. */
export type Spoken = {
  readonly language: Language;
  /** Of these scenarios at least: what their stories tell, and, where a run may be open, how all in them is called. */
  readonly told: readonly ScenarioId[];
  readonly stories: Tellings;
} & ShelfOf;

/** The texts of a shelf, by which one knows what they say. */
export type ShelfOf =
  | { readonly shelf: 'page'; readonly texts: PageTexts }
  | { readonly shelf: 'lab' | 'stories'; readonly texts: Texts }
  | { readonly shelf: 'all' | 'every'; readonly texts: AllTexts };

const storageKey = 'replayground-language';

export async function loadSpoken(
  language: Language,
  shelf: Shelf,
  asked: readonly ScenarioId[],
): Promise<Spoken> {
  const told = shelf === 'every' ? toldScenarios : asked;
  const [stories, part] = await Promise.all([
    loadTellings(language, shelf, told),
    loadPart(language, shelf, told),
  ]);
  return { language, told, stories, ...part };
}

async function loadPart(language: Language, shelf: Shelf, told: readonly ScenarioId[]): Promise<ShelfOf> {
  switch (shelf) {
    case 'page':
      return { shelf, texts: await loadTexts(language, shelf) };
    case 'lab':
    case 'stories':
      return { shelf, texts: await loadNamed(language, shelf, told) };
    case 'all':
    case 'every':
      return { shelf, texts: await loadNamed(language, shelf, told) };
  }
}

/** Names follow from what there is in a scenario, and come with it. */
async function loadNamed<S extends Exclude<Shelf, 'page'>>(
  language: Language,
  shelf: S,
  told: readonly ScenarioId[],
) {
  const names = import('./names-of-scenarios.ts').then(({ namesOfScenarios }) => namesOfScenarios(told));
  const [texts, named] = await Promise.all([loadTexts(language, shelf), names]);
  return { ...texts, ...named(texts.placeWords) };
}

/** The language to begin with. */
export function firstLanguage(): Language {
  return chooseLanguage(location.href, readChoice(storageKey), navigator.languages);
}

export function keepLanguage(language: Language): void {
  keepChoice(storageKey, language);
}
