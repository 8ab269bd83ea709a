import type { Hint } from '../../app/guide/read-hint.ts';
import { describeOp, whoOf } from '../../i18n/narrate.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { AimWords } from './aim-text.ts';
import { faultSentence, faultText } from '../faults/fault-text.ts';
import { choiceText } from '../controls/next-moves.tsx';

/** How far it is, and how that compares with what is left; `left` is null where nobody knows yet. */
export function distanceText(
  hint: Hint,
  left: number | null,
  { challenges }: AllTexts,
  words: AimWords = challenges,
): string {
  switch (hint.kind) {
    case 'here':
      return challenges.here;
    case 'never':
      return words.never;
    case 'undecided':
      return challenges.notKnown;
    case 'near': {
      const { distance } = hint;
      if (!hint.isShortest) return words.nearPerhaps(distance);
      if (left === null) return words.near(distance);
      return distance <= left
        ? words.nearLeft(distance, left)
        : challenges.tooFar(distance, Math.max(0, left));
    }
  }
}

/** The first move of a shortest way, as the controls name it. */
export function nextText({ next, isNatural }: Extract<Hint, { kind: 'near' }>, texts: AllTexts): string {
  const { challenges } = texts;
  const { move, op, from } = next;
  if (move.kind === 'send') return challenges.nextSend(move.intent);
  if (move.kind !== 'op' || op === null) return faultSentence(move, texts);
  const who = whoOf(move.activation, from, texts);
  if (isNatural) return challenges.nextOp(who, choiceText({ move, op }, texts));
  return challenges.nextFault(who, describeOp(op, texts), faultText(move, texts));
}
