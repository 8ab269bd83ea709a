import type { TermText } from './form/term-text.ts';
import type { TermGroupId, TermId } from './glossary.ts';

/** The glossary in one language, and what its page says. */
export type GlossaryTexts = {
  readonly intro: string;
  readonly search: string;
  readonly groupList: string;
  readonly count: (count: number) => string;
  readonly nothingFound: (sought: string) => string;
  /** An address named a term that is not there. */
  readonly unknown: string;
  readonly also: (forms: readonly string[]) => string;
  readonly related: string;
  /** Said of a term that only explains others. */
  readonly supporting: string;
  readonly groups: Readonly<Record<TermGroupId, string>>;
  readonly terms: Readonly<Record<TermId, TermText>>;
};
