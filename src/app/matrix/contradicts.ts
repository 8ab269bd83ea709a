import type { Finding } from '../explore/findings.ts';

/**
 * Whether two searches of one question can't both be right. One that ended at a limit says less, which is no
 * contradiction: it has not decided, or does not know that its run is the shortest.
 */
export function contradicts(one: Finding, other: Finding): boolean {
  if (one.kind === 'undecided' || other.kind === 'undecided') return false;
  if (!hasRun(one) || !hasRun(other)) return one.kind !== other.kind;
  if (one.kind !== other.kind) return true;
  if (one.length === other.length) return false;
  const longer = one.length > other.length ? one : other;
  return longer.isShortest;
}

const hasRun = (finding: Finding): finding is Extract<Finding, { readonly moves: unknown }> =>
  finding.kind === 'broken' || finding.kind === 'never-rests';
