import { verdictsIn, type SearchInquiry, type SearchState } from '../../app/explore/search-view.ts';
import type { Texts } from '../../i18n/en/texts.ts';

/** Whether a goal was looked for instead of a broken promise. */
export const isGoalAsked = ({ goal = null }: Pick<SearchInquiry, 'goal'>): boolean => goal !== null;

const badKinds: readonly string[] = ['broken', 'never-happens'];

const countOf = (state: SearchState, kinds: readonly string[]): number =>
  verdictsIn(state).filter(({ kind }) => kinds.includes(kind)).length;

/** How many promises it has broken so far, or goals it has reached. */
export const brokenCountOf = (state: SearchState): number => countOf(state, badKinds);

/** The light that stands for all that was found, or for what breaks already; null: there is nothing to say. */
export function summarySign(state: SearchState): 'broken' | 'waiting' | 'kept' | null {
  if (state.kind !== 'idle' && isGoalAsked(state.inquiry)) return goalSign(state);
  if (brokenCountOf(state) > 0) return 'broken';
  if (state.kind !== 'found') return null;
  return countOf(state, ['undecided']) > 0 ? 'waiting' : 'kept';
}

/** A goal that is reached is what one wanted; one that is not is neither good nor bad. */
function goalSign(state: SearchState): 'waiting' | 'kept' | null {
  if (brokenCountOf(state) > 0) return 'kept';
  return state.kind === 'found' && countOf(state, ['undecided']) > 0 ? 'waiting' : null;
}

/** Where a search stands, in few words: on the button that leads to it. */
export function summaryText(state: SearchState, { search, ways }: Texts): string {
  switch (state.kind) {
    case 'idle':
      return ways.explore;
    case 'searching': {
      const brokenCount = brokenCountOf(state);
      if (brokenCount > 0)
        return isGoalAsked(state.inquiry) ? search.searchingReached : search.searchingWith(brokenCount);
      return state.progress === null ? search.searching : search.searchingAt(state.progress.stateCount);
    }
    case 'failed':
      return search.failed;
    case 'found':
      if (isGoalAsked(state.inquiry)) {
        if (brokenCountOf(state) > 0) return search.reached;
        return goalSign(state) === 'waiting' ? search.undecided : search.unreached;
      }
      switch (summarySign(state)) {
        case 'broken':
          return search.broken(brokenCountOf(state));
        case 'waiting':
          return search.undecided;
        case 'kept':
        case null:
          return search.whole;
      }
  }
}
