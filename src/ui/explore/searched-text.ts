import { isGoal, type Finding, type Looked, type SearchBounds } from '../../app/explore/findings.ts';
import type { SearchState } from '../../app/explore/search-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import { brokenCountOf, isGoalAsked, summaryText } from './summary-text.ts';

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
  texts: AllTexts,
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
export function placeText(name: string, { explore, places }: AllTexts): string {
  return Object.hasOwn(explore.placesOfKind, name)
    ? lookUp(explore.placesOfKind, name)
    : explore.onePlace(lookUp(places, name));
}

/** What a search says of one promise: never a bare "correct" (E2). */
export function findingText(finding: Finding, looked: Looked, from: SearchedFrom, texts: AllTexts): string {
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
export function soFarText(finding: Finding, { explore, goals }: AllTexts): string {
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
export function aimText(property: string, { properties, explore }: AllTexts): string {
  return isGoal(property) ? explore.goal : lookUp(properties, property);
}

/** What a search says aloud as soon as it knows it; few words, and no counts that change by themselves. */
export function newsText(state: SearchState, texts: AllTexts): string {
  const { explore, goals } = texts;
  if (state.kind === 'found' || state.kind === 'failed')
    return `${explore.result}: ${summaryText(state, texts)}`;
  const brokenCount = brokenCountOf(state);
  if (brokenCount === 0) return '';
  const isOfGoal = state.kind === 'searching' && isGoalAsked(state.inquiry);
  return isOfGoal ? goals.reachedSoFar : explore.brokenSoFar(brokenCount);
}

/** How one may go on from what is not decided; null: there is no need. */
export function goOnText({ limit }: Looked, { explore }: AllTexts): string | null {
  if (limit === null || limit === 'decided') return null;
  return limit === 'stopped' ? explore.goOn.stopped : explore.goOn.limit;
}

/** What was looked at, in whole sentences. */
export function lookedText(looked: Looked, searchedMs: number, texts: AllTexts): string {
  const { stateCount, moveCount, depth } = looked;
  return [
    texts.explore.looked(stateCount, moveCount, depth, searchedMs / 1000),
    ...howText(looked, texts),
  ].join(' ');
}

/** The same of a search that was made beforehand, on some other machine. */
export function preparedText(looked: Looked, texts: AllTexts): string {
  const { stateCount, moveCount, depth } = looked;
  return [texts.explore.lookedBefore(stateCount, moveCount, depth), ...howText(looked, texts)].join(' ');
}

function howText({ isReduced, collisionChance }: Looked, { explore }: AllTexts): readonly string[] {
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
