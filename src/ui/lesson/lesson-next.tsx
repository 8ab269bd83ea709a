import type { ReactElement } from 'react';
import { closingStep, lessonAddress } from '../../app/addresses.ts';
import { nextStep } from '../../app/activity/lesson-place.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { isWonForGood } from '../challenge/brought-about.ts';
import { useGuided } from '../challenge/guide-context.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useLessons } from './use-lesson-tellings.ts';
import { LinkButton } from '../parts/link-button.tsx';

/** The way on from something to bring about: open at any time, and what to press once nothing is left to try. */
export function LessonNext(): ReactElement | null {
  const { words, told } = useLessons();
  const lesson = useLab((state) => state.offers.lesson);
  const isWon = useLab(isWonForGood);
  const isProven = useGuided(({ proof }) => proof).kind === 'found';
  if (lesson === null) return null;
  const next = nextStep(lesson);
  const name = next === null ? words.closing : lookUp(told[lesson.id]?.steps ?? {}, next);
  return (
    <LinkButton
      look={isWon || isProven ? 'primary' : 'plain'}
      href={lessonAddress(lesson.id, next ?? closingStep)}
      data-testid="lesson-next"
    >
      {words.toNext(name)}
    </LinkButton>
  );
}
