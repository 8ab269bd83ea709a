import type { IdOf } from '../base/id-of.ts';
import { askingTerms } from './terms/asking-terms.ts';
import { beingToldTerms } from './terms/being-told-terms.ts';
import { judgingTerms } from './terms/judging-terms.ts';
import { keepingTerms } from './terms/keeping-terms.ts';
import { manyPartsTerms } from './terms/many-parts-terms.ts';
import { tellingTerms } from './terms/telling-terms.ts';

/** All terms, in the order in which one meets them. An address names a term or a group by its id. */
export const glossary = [
  { id: 'keeping', terms: keepingTerms },
  { id: 'telling', terms: tellingTerms },
  { id: 'being-told', terms: beingToldTerms },
  { id: 'asking', terms: askingTerms },
  { id: 'many-parts', terms: manyPartsTerms },
  { id: 'judging', terms: judgingTerms },
] as const;

export type TermGroup = (typeof glossary)[number];
export type TermGroupId = TermGroup['id'];
export type TermId = IdOf<TermGroup['terms']>;
