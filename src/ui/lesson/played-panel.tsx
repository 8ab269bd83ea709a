import type { ReactElement } from 'react';
import { ChallengePanel } from '../challenge/late-challenge.ts';
import { useLessonsIfHere } from '../lab/lessons-context.ts';

/** What is to be brought about, by itself or as a step of a lesson. */
export function PlayedPanel(props: { readonly hasBar?: boolean }): ReactElement {
  const lessons = useLessonsIfHere();
  if (lessons === null) return <ChallengePanel {...props} />;
  const { Line, Next } = lessons.parts;
  return <ChallengePanel {...props} line={<Line />} next={<Next />} />;
}
