import { en } from './en/en.ts';
import { tellings as englishTellings } from './en/tellings.ts';
import type { OwnTexts, WholeTexts } from './en/texts.ts';
import { gatherTellings, type TellingFiles } from './form/tellings.ts';
import { ko } from './ko/ko.ts';
import { tellings as koreanTellings } from './ko/tellings.ts';
import { placeNames } from './form/place-names.ts';
import { scenarios } from '../scenarios/scenario-table.ts';
import type { Language } from './language.ts';

export { chooseLanguage, isLanguage, languages, type Language } from './language.ts';

/** Every language at once, for a terminal and for tests; a page loads the one that it speaks (`language.ts`). */
const dictionaries: Readonly<Record<Language, WholeTexts>> = {
  ko: await withTellings(ko, koreanTellings),
  en: await withTellings(en, englishTellings),
};

async function withTellings(texts: OwnTexts, tellings: TellingFiles): Promise<WholeTexts> {
  const systems = scenarios.map(({ whereabouts }) => whereabouts);
  const stories = await gatherTellings(tellings, 'all');
  return { ...texts, ...placeNames(systems, texts.placeWords), stories };
}

export function textsOf(language: Language): WholeTexts {
  return dictionaries[language];
}
