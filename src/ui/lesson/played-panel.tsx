import type { ReactElement } from 'react';
import { ChallengePanel } from '../challenge/late-challenge.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useSpeech } from '../lab/texts-context.tsx';
import { LessonLine, LessonNext } from './late-lesson.ts';

/** What is to be brought about, by itself or as a step of a lesson. */
export function PlayedPanel(props: { readonly hasBar?: boolean }): ReactElement {
  const isInLesson = useLab((state) => state.offers.lesson !== null);
  const isSpoken = useSpeech().spoken.lessons !== null;
  if (!isInLesson || !isSpoken) return <ChallengePanel {...props} />;
  return <ChallengePanel {...props} line={<LessonLine />} next={<LessonNext />} />;
}
