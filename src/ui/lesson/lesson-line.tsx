import { useEffect, type ReactElement } from 'react';
import { closingStep, lessonAddress } from '../../app/addresses.ts';
import type { LabState } from '../../app/lab/lab-state.ts';
import { keepStepDone } from '../../app/guide/lesson-progress.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { late } from '../late/late.tsx';
import { Popover } from '../overlays/popover.tsx';
import { Button } from '../parts/button.tsx';
import { isBroughtAbout } from '../challenge/brought-about.ts';
import { useGuided } from '../challenge/guide-context.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useLessons } from './use-lesson-tellings.ts';
import { storyPhase } from '../story/story-phase.ts';
import styles from './lesson-line.module.css';

const TermsHere = late(async () => (await import('./terms-here.tsx')).TermsHere);

/** Which lesson this is, its steps, each a way to it, and its words. */
export function LessonLine(): ReactElement | null {
  const { words, titles, told } = useLessons();
  const lesson = useLab((state) => state.offers.lesson);
  const isReached = useLab(isStepReached);
  const isProven = useGuided(({ proof }) => proof).kind === 'found';
  const isDone = isReached || isProven;
  const id = lesson?.id ?? null;
  const step = lesson?.step ?? null;
  useEffect(() => {
    if (isDone && id !== null && step !== null) void keepStepDone(id, step);
  }, [isDone, id, step]);
  if (lesson === null) return null;
  const names = told[lesson.id]?.steps ?? {};
  return (
    <nav className={styles['line']} aria-label={words.stepsNav}>
      <a className={styles['lesson']} href={lessonAddress(lesson.id)}>
        {lookUp(titles, lesson.id)}
      </a>
      <ol className={styles['steps']}>
        {[...lesson.steps, closingStep].map((one, index) => (
          <li key={one}>
            <a
              href={lessonAddress(lesson.id, one)}
              aria-current={one === lesson.step ? 'step' : undefined}
              aria-label={words.stepOf(
                index + 1,
                lesson.steps.length + 1,
                one === closingStep ? words.closing : lookUp(names, one),
              )}
            >
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
      <Popover label={words.terms} trigger={<Button look="quiet">{words.termsShort}</Button>}>
        <TermsHere lesson={lesson.id} />
      </Popover>
    </nav>
  );
}

/** What is told has been seen, or what was to be brought about has been. */
const isStepReached = (state: LabState): boolean =>
  state.offers.hasGoal ? isBroughtAbout(state) : storyPhase(state) !== 'watching';
