import type { ChallengeAim } from '../../scenarios/form/challenge.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import { goalText } from '../goal/goal-text.ts';

/** What is to be brought about: the promise to break, or the goal in words. */
export function challengeAimText(aim: ChallengeAim, texts: AllTexts): string {
  return 'goal' in aim ? goalText(aim.goal, texts) : lookUp(texts.properties, aim.property);
}

/** What is said otherwise of a goal that is reached than of a promise that breaks. */
export type AimWords = AllTexts['challenges']['reaching'];

export function wordsOf(aim: ChallengeAim | undefined, { challenges }: AllTexts): AimWords {
  return aim !== undefined && 'goal' in aim ? challenges.reaching : challenges;
}
