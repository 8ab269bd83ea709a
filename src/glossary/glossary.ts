import type { IdOf } from '../base/id-of.ts';
import { askingTerms } from './terms/asking-table.ts';
import { beingToldTerms } from './terms/being-told-table.ts';
import { judgingTerms } from './terms/judging-table.ts';
import { keepingTerms } from './terms/keeping-table.ts';
import { manyPartsTerms } from './terms/many-parts-table.ts';
import { tellingTerms } from './terms/telling-table.ts';

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
