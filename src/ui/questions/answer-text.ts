import type { Unanswerable } from '../../scenarios/usage-count/questions/ask.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';

/** Why a keeping can't say it, and what is missing. */
export function whyNotText(why: Unanswerable, { whyNot }: AllTexts['questions']): string {
  switch (why.kind) {
    case 'overwritten':
      return whyNot.overwritten(why.last);
    case 'nobody-noted':
      return whyNot['nobody-noted'](why.count);
    case 'not-recorded':
      return whyNot['not-recorded'](listText(why.changes));
    case 'doubtful':
      return whyNot.doubtful(why.change);
    case 'not-yet':
      return whyNot['not-yet'](why.last);
    case 'unknown':
      return whyNot.unknown;
  }
}

export const listText = (changes: readonly number[]): string => changes.join(', ');
