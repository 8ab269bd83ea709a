import type { GlossaryTexts } from '../../src/glossary/glossary-texts.ts';
import { loadReading, type Language } from '../../src/i18n/language.ts';

/** The glossary in one language. */
export async function loadGlossary(language: Language): Promise<GlossaryTexts> {
  return (await loadReading(language)).glossary();
}
