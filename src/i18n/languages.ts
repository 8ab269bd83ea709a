import { en } from './en/en.ts';
import type { AllTexts } from './en/texts.ts';
import { ko } from './ko/ko.ts';
import type { Language } from './language.ts';

export { chooseLanguage, isLanguage, languages, type Language } from './language.ts';

/** Every language at once, for a terminal and for tests; a page loads the one that it speaks (`language.ts`). */
const dictionaries: Readonly<Record<Language, AllTexts>> = { ko, en };

export function textsOf(language: Language): AllTexts {
  return dictionaries[language];
}
