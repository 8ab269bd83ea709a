import type { AllTexts, PageTexts, Texts } from '../../i18n/en/texts.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';
import type { Tellings } from '../../i18n/form/tellings.ts';
import {
  chooseLanguage,
  loadLessons,
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
  /** What lessons say; null: none has been gone to. */
  readonly lessons: LessonTellings | null;
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
  lessonIds: readonly string[] | null = null,
): Promise<Spoken> {
  const told = shelf === 'every' ? toldScenarios : asked;
  const [stories, lessons, part] = await Promise.all([
    loadTellings(language, shelf, told),
    lessonIds === null ? null : loadLessons(language, lessonIds),
    loadPart(language, shelf, told),
  ]);
  return { language, told, stories, lessons, ...withOwnChallenges(part, lessons) };
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

/** What lessons say of challenges of their own stands beside what is said of all others. */
function withOwnChallenges(part: ShelfOf, lessons: LessonTellings | null): ShelfOf {
  if (lessons === null || (part.shelf !== 'all' && part.shelf !== 'every')) return part;
  const own = Object.values(lessons.told).map(({ challenges }) => challenges);
  const challengeTexts = Object.assign({}, part.texts.challengeTexts, ...own) as AllTexts['challengeTexts'];
  return { ...part, texts: { ...part.texts, challengeTexts } };
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
