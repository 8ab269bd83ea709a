import type { ReactElement } from 'react';
import { closingStep, lessonAddress } from '../../app/addresses.ts';
import { nextStep } from '../../app/activity/lesson-place.ts';
import { isWonForGood } from '../challenge/brought-about.ts';
import { useGuided } from '../challenge/guide-context.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { nextText } from './next-text.ts';
import { useLessons } from './use-lesson-tellings.ts';
import { LinkButton } from '../parts/link-button.tsx';

/** The way on from something to bring about: open at any time, and what to press once nothing is left to try. */
export function LessonNext(): ReactElement | null {
  const tellings = useLessons();
  const lesson = useLab((state) => state.offers.lesson);
  const isWon = useLab(isWonForGood);
  const isProven = useGuided(({ proof }) => proof).kind === 'found';
  if (lesson === null) return null;
  return (
    <LinkButton
      look={isWon || isProven ? 'primary' : 'plain'}
      href={lessonAddress(lesson.id, nextStep(lesson) ?? closingStep)}
      data-testid="lesson-next"
    >
      {nextText(lesson, tellings)}
    </LinkButton>
  );
}
