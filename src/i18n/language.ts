import { tellings as englishTellings } from './en/tellings.ts';
import type { LabTexts, LateTexts, OwnTexts, PageTexts } from './en/texts.ts';
import type { Reading } from './en/reading.ts';
import { gatherTellings, type TellingFiles, type Tellings, type Whose } from './form/tellings.ts';
import type { ScenarioId } from '../scenarios/slots/setup.ts';
import { tellings as koreanTellings } from './ko/tellings.ts';

/**
 * How much of a language has come: what every page says; what a run does, too; what all stories tell, too; all that is
 * said of any scenario; or that of every scenario at once.
 */
export type Shelf = 'page' | 'lab' | 'stories' | 'all' | 'every';

/** Of no scenario in particular: what one consists of has names once that has come. */
export type ShelfTexts = {
  readonly page: PageTexts;
  readonly lab: PageTexts & LabTexts;
  readonly stories: PageTexts & LabTexts;
  readonly all: OwnTexts;
  readonly every: OwnTexts;
};

type Spoken = {
  /** What the language calls itself. */
  readonly name: string;
  readonly page: () => Promise<{ readonly pageTexts: PageTexts }>;
  readonly lab: () => Promise<{ readonly labTexts: LabTexts }>;
  readonly late: () => Promise<{ readonly lateTexts: LateTexts }>;
  readonly tellings: TellingFiles;
  readonly reading: () => Promise<{ readonly reading: Reading }>;
};

/** A paragraph a language, in the order in which they are offered; texts come when they are asked for. */
const spoken = {
  ko: {
    name: '한국어',
    page: async () => import('./ko/page/page-texts.ts'),
    lab: async () => import('./ko/lab-texts.ts'),
    late: async () => import('./ko/late/late-texts.ts'),
    reading: async () => import('./ko/reading.ts'),
    tellings: koreanTellings,
  },
  en: {
    name: 'English',
    page: async () => import('./en/page/page-texts.ts'),
    lab: async () => import('./en/lab-texts.ts'),
    late: async () => import('./en/late/late-texts.ts'),
    reading: async () => import('./en/reading.ts'),
    tellings: englishTellings,
  },
} satisfies Readonly<Record<string, Spoken>>;

export type Language = keyof typeof spoken;

export const languages = Object.keys(spoken) as readonly Language[];

export function languageName(language: Language): string {
  return spoken[language].name;
}

const loadShelf: { readonly [S in Shelf]: (language: Language) => Promise<ShelfTexts[S]> } = {
  page: async (language) => (await spoken[language].page()).pageTexts,
  lab: async (language) => {
    const [page, { labTexts }] = await Promise.all([loadShelf.page(language), spoken[language].lab()]);
    return { ...page, ...labTexts };
  },
  stories: async (language) => loadShelf.lab(language),
  all: async (language) => {
    const [lab, { lateTexts }] = await Promise.all([loadShelf.lab(language), spoken[language].late()]);
    return { ...lab, ...lateTexts };
  },
  every: async (language) => loadShelf.all(language),
};

/** A page speaks one language, and needs no more of it than it says. */
export async function loadTexts<S extends Shelf>(language: Language, shelf: S): Promise<ShelfTexts[S]> {
  return loadShelf[shelf](language);
}

/** What stories tell, of as many as a shelf holds, and of those of some scenarios in any case. */
export async function loadTellings(language: Language, shelf: Shelf, whose: Whose): Promise<Tellings> {
  return gatherTellings(spoken[language].tellings, holds(shelf, 'stories') ? 'all' : whose);
}

/** What is read beside runs: the glossary and lessons. */
export async function loadReading(language: Language): Promise<Reading> {
  return (await spoken[language].reading()).reading;
}

const order: readonly Shelf[] = ['page', 'lab', 'stories', 'all', 'every'];

/** Every scenario of which something is told. */
export const toldScenarios: readonly ScenarioId[] = Object.keys(spoken.en.tellings);

/** Whether what has come is as much as what is needed. */
export function holds(shelf: Shelf, needed: Shelf): boolean {
  return order.indexOf(shelf) >= order.indexOf(needed);
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
