import { isGoal, type Finding, type Looked, type SearchBounds } from '../../app/explore/findings.ts';
import { verdictsIn, type SearchInquiry, type SearchState } from '../../app/explore/search-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';

/** A search that began in the middle of a run speaks of what may come from there on. */
export type SearchedFrom = {
  readonly isLater: boolean;
  /** Where the bounds stand beside it already, they are not told again. */
  readonly areBoundsTold?: boolean;
};

/** What a search allowed: `with at most 2 commands and 1 fault (of them at most 1 crash)`. */
export function boundsText(
  { commandCount, faults, faultCountMax, where = {} }: SearchBounds,
  { isLater, areBoundsTold = false }: SearchedFrom,
  texts: Texts,
): string {
  const { explore } = texts;
  if (areBoundsTold) return explore.theseBounds;
  const allowed = Object.entries(faults).filter(([, count]) => count > 0);
  const faultCount = Math.min(
    faultCountMax,
    allowed.reduce((sum, [, count]) => sum + count, 0),
  );
  const kinds = allowed.map(([kind, count]) => {
    const told = explore.faultCount(kind as FaultKind, Math.min(count, faultCount));
    const names = where[kind]?.map((name) => placeText(name, texts));
    return names === undefined ? told : explore.onlyAt(told, names);
  });
  const faultsText = kinds.length === 1 ? (kinds[0] ?? null) : explore.faults(faultCount, kinds);
  return explore.bounds(commandCount, faultCount === 0 ? null : faultsText, isLater);
}

/** A place that faults are kept to, or all of a kind. */
export function placeText(name: string, { explore, places }: Texts): string {
  return Object.hasOwn(explore.placesOfKind, name)
    ? lookUp(explore.placesOfKind, name)
    : explore.onePlace(lookUp(places, name));
}

/** What a search says of one promise: never a bare "correct" (E2). */
export function findingText(finding: Finding, looked: Looked, from: SearchedFrom, texts: Texts): string {
  const { explore } = texts;
  const { stateCount, bounds, isReduced } = looked;
  switch (finding.kind) {
    case 'broken': {
      const { length, isShortest } = finding;
      const told = isGoal(finding.property) ? explore.reached : explore.broken;
      if (length === 0) return told(length);
      return `${told(length)} ${isShortest ? explore.shortest : explore.notShortest}`;
    }
    case 'never-rests':
      return explore.neverRests(finding.length);
    case 'holds':
      if (isGoal(finding.property))
        return explore.neverReached(stateCount, boundsText(bounds, from, texts), isReduced);
      return explore.holds(stateCount, boundsText(bounds, from, texts), isReduced);
    case 'happens':
      return explore.happens(stateCount);
    case 'never-happens':
      return explore.neverHappens(stateCount, boundsText(bounds, from, texts), isReduced);
    case 'undecided':
      return explore.undecided[finding.limit](stateCount);
    case 'does-not-apply':
      return explore.doesNotApply;
  }
}

/** The same while the search goes on, which may still make a run shorter. */
export function soFarText(finding: Finding, { explore, goals }: Texts): string {
  switch (finding.kind) {
    case 'broken': {
      const { length, isShortest } = finding;
      const told = isGoal(finding.property) ? explore.reached : explore.broken;
      if (length === 0) return told(length);
      return `${told(length)} ${isShortest ? explore.shortest : explore.notYetShortest}`;
    }
    case 'never-rests':
      return explore.neverRests(finding.length);
    case 'does-not-apply':
      return explore.doesNotApply;
    case 'holds':
      return isGoal(finding.property) ? goals.unreached : explore.soFar.holds;
    case 'undecided':
    case 'happens':
    case 'never-happens':
      return explore.soFar[finding.kind];
  }
}

/** What a finding is about: a promise, or one's own goal. */
export function aimText(property: string, { properties, explore }: Texts): string {
  return isGoal(property) ? explore.goal : lookUp(properties, property);
}

/** Whether a goal was looked for instead of a broken promise. */
export const isGoalAsked = ({ goal = null }: Pick<SearchInquiry, 'goal'>): boolean => goal !== null;

const badKinds: readonly string[] = ['broken', 'never-happens'];

const countOf = (state: SearchState, kinds: readonly string[]): number =>
  verdictsIn(state).filter(({ kind }) => kinds.includes(kind)).length;

/** The light that stands for all that was found, or for what breaks already; null: there is nothing to say. */
export function summarySign(state: SearchState): 'broken' | 'waiting' | 'kept' | null {
  if (state.kind !== 'idle' && isGoalAsked(state.inquiry)) return goalSign(state);
  if (countOf(state, badKinds) > 0) return 'broken';
  if (state.kind !== 'found') return null;
  return countOf(state, ['undecided']) > 0 ? 'waiting' : 'kept';
}

/** A goal that is reached is what one wanted; one that is not is neither good nor bad. */
function goalSign(state: SearchState): 'waiting' | 'kept' | null {
  if (countOf(state, badKinds) > 0) return 'kept';
  return state.kind === 'found' && countOf(state, ['undecided']) > 0 ? 'waiting' : null;
}

/** What a search says aloud as soon as it knows it; few words, and no counts that change by themselves. */
export function newsText(state: SearchState, texts: Texts): string {
  const { explore, goals } = texts;
  if (state.kind === 'found' || state.kind === 'failed')
    return `${explore.result}: ${summaryText(state, texts)}`;
  const brokenCount = countOf(state, badKinds);
  if (brokenCount === 0) return '';
  const isOfGoal = state.kind === 'searching' && isGoalAsked(state.inquiry);
  return isOfGoal ? goals.reachedSoFar : explore.brokenSoFar(brokenCount);
}

/** Where a search stands, in few words: on the button that leads to it. */
export function summaryText(state: SearchState, { explore, goals }: Texts): string {
  switch (state.kind) {
    case 'idle':
      return explore.open;
    case 'searching': {
      const brokenCount = countOf(state, badKinds);
      if (brokenCount > 0)
        return isGoalAsked(state.inquiry) ? goals.searchingReached : explore.searchingWith(brokenCount);
      return state.progress === null ? explore.searching : explore.searchingAt(state.progress.stateCount);
    }
    case 'failed':
      return explore.failedShort;
    case 'found':
      if (isGoalAsked(state.inquiry)) {
        if (countOf(state, badKinds) > 0) return goals.reachedShort;
        return goalSign(state) === 'waiting' ? explore.undecidedShort : goals.unreachedShort;
      }
      switch (summarySign(state)) {
        case 'broken':
          return explore.brokenShort(countOf(state, badKinds));
        case 'waiting':
          return explore.undecidedShort;
        case 'kept':
        case null:
          return explore.wholeShort;
      }
  }
}

/** How one may go on from what is not decided; null: there is no need. */
export function goOnText({ limit }: Looked, { explore }: Texts): string | null {
  if (limit === null || limit === 'decided') return null;
  return limit === 'stopped' ? explore.goOn.stopped : explore.goOn.limit;
}

/** What was looked at, in whole sentences. */
export function lookedText(looked: Looked, searchedMs: number, texts: Texts): string {
  const { stateCount, moveCount, depth } = looked;
  return [
    texts.explore.looked(stateCount, moveCount, depth, searchedMs / 1000),
    ...howText(looked, texts),
  ].join(' ');
}

/** The same of a search that was made beforehand, on some other machine. */
export function preparedText(looked: Looked, texts: Texts): string {
  const { stateCount, moveCount, depth } = looked;
  return [texts.explore.lookedBefore(stateCount, moveCount, depth), ...howText(looked, texts)].join(' ');
}

function howText({ isReduced, collisionChance }: Looked, { explore }: Texts): readonly string[] {
  return [
    ...(isReduced ? [explore.reduced] : []),
    ...(collisionChance > 0 ? [explore.chance(powerAbove(collisionChance))] : []),
  ];
}

/** The power of ten that a small number is below, as an exponent in print. */
function powerAbove(chance: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const power = Math.floor(Math.log10(chance)) + 1;
  return String(power)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
}
