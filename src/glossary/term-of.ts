import { glossary, type TermGroup, type TermId } from './glossary.ts';

type KnownTerm = TermGroup['terms'][number] & { readonly related: readonly TermId[] };

const terms: ReadonlyMap<string, KnownTerm> = new Map(
  glossary.flatMap(({ terms: own }) => own.map((term): [string, KnownTerm] => [term.id, term])),
);

export function isTermId(id: string): id is TermId {
  return terms.has(id);
}

export function termOf(id: TermId): KnownTerm {
  const term = terms.get(id);
  if (term === undefined) throw new Error(`Every id of a term has its line in a table, ${id} too`);
  return term;
}
