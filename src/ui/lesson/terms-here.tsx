import { useEffect, useState, type ReactElement } from 'react';
import { lessonEntry } from '../../app/lesson/find-lesson.ts';
import type { TermId } from '../../glossary/glossary.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { LessonTerms } from './lesson-terms.tsx';

/** The words of a lesson beside one of its steps. */
export function TermsHere({ lesson }: { readonly lesson: string }): ReactElement {
  const { shell } = usePageTexts();
  const [terms, setTerms] = useState<readonly TermId[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    lessonEntry(lesson)
      ?.load()
      .then(
        (come) => isCurrent && setTerms(come.terms),
        () => isCurrent && setFailed(true),
      );
    return () => {
      isCurrent = false;
    };
  }, [lesson, hasFailed]);
  if (hasFailed) return <LoadFailed onRetry={() => setFailed(false)} />;
  return terms === null ? <output aria-busy="true">{shell.coming}</output> : <LessonTerms terms={terms} />;
}
