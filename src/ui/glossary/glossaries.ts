import type { GlossaryTexts } from '../../glossary/glossary-texts.ts';
import type { Language } from '../../i18n/language.ts';

/** The glossary in each language. */
export type Glossaries = readonly { readonly language: Language; readonly texts: GlossaryTexts }[];

export function glossaryIn(language: Language, glossaries: Glossaries): GlossaryTexts {
  const own = glossaries.find((one) => one.language === language);
  if (own === undefined) throw new Error(`The glossary has come in every language, ${language} too`);
  return own.texts;
}
