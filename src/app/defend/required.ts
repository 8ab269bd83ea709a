import type { PropertyId } from '../../kernel/terms/names.ts';
import { findingsOf, type Finding } from '../explore/findings.ts';
import type { Attacked } from './defence-view.ts';

/** How a promise has come out of the attacks; `needless`: the design has nothing that could break it. */
export type Required = 'kept' | 'broken' | 'undecided' | 'needless';

export function requiredIn(attacked: readonly Attacked[], property: PropertyId): Required {
  const kinds = attacked
    .flatMap(({ inquiry, exploration }) => findingsOf(exploration, inquiry.setup))
    .filter((finding) => finding.property === property)
    .map(({ kind }) => kind);
  const isOne = (...these: readonly Finding['kind'][]): boolean => kinds.some((kind) => these.includes(kind));
  if (isOne('broken', 'never-rests', 'never-happens')) return 'broken';
  if (isOne('undecided') || kinds.length === 0) return 'undecided';
  return isOne('holds', 'happens') ? 'kept' : 'needless';
}

export type Break = {
  readonly attacked: Attacked;
  readonly finding: Extract<Finding, { readonly kind: 'broken' | 'never-rests' }>;
};

/** The shortest way that was found; null: none was. */
export function shortestBreak(attacked: readonly Attacked[]): Break | null {
  const all = attacked.flatMap((one) =>
    findingsOf(one.exploration, one.inquiry.setup).flatMap((finding): readonly Break[] =>
      finding.kind === 'broken' || finding.kind === 'never-rests' ? [{ attacked: one, finding }] : [],
    ),
  );
  return all.toSorted((one, other) => one.finding.length - other.finding.length)[0] ?? null;
}
