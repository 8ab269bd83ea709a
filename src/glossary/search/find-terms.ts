import { glossary, type TermGroupId, type TermId } from '../glossary.ts';
import type { GlossaryTexts } from '../glossary-texts.ts';
import { asTyped } from './as-typed.ts';

export type FoundTerms = readonly {
  readonly id: TermGroupId;
  readonly terms: readonly TermId[];
}[];

/** The terms, by group, of which any name in any of the languages contains what is sought; all for nothing. */
export function findTerms(sought: string, languages: readonly GlossaryTexts[]): FoundTerms {
  const keys = asTyped(sought);
  const isFound = (id: TermId): boolean =>
    languages.some(({ terms }) => namesOf(terms[id]).some((name) => asTyped(name).includes(keys)));
  return glossary
    .map(({ id, terms }) => ({ id, terms: terms.map((term) => term.id).filter(isFound) }))
    .filter(({ terms }) => terms.length > 0);
}

/** Its name and those that it has elsewhere. */
export function namesOf({ name, also = [] }: GlossaryTexts['terms'][TermId]): readonly string[] {
  return [name, ...also];
}
