import { equalJson } from '../../base/equal.ts';
import type { LabState } from '../lab/lab-state.ts';
import type { SearchState } from './search-view.ts';

/**
 * Whether what was found says something of the promise that one asks about: from the start, or from the moment
 * that one looks at.
 */
export function isAnswered(
  state: SearchState,
  property: string | null,
  { entries, position }: Pick<LabState, 'entries' | 'position'>,
): boolean {
  if (state.kind === 'idle') return false;
  const { asked, after, goal = null } = state.inquiry;
  if (property === null) return true;
  // Nothing has been judged where a goal was looked for.
  if (goal !== null) return false;
  if (asked !== null && !asked.includes(property)) return false;
  const moves = entries.slice(0, position).map(({ move }) => move);
  return after.length === 0 || equalJson(after, moves);
}
