import type { ReactElement } from 'react';
import { LessonReading } from '../lesson/lesson-page.tsx';
import { LessonTeaching } from './lesson-teaching.tsx';

/** What a teacher reads of a lesson. */
export function TeachingPage({ hash }: { readonly hash: string }): ReactElement {
  return <LessonReading hash={hash} Part={LessonTeaching} />;
}
