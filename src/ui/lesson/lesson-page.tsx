import { useEffect, useState, type ReactElement } from 'react';
import { closingStep, readAddress } from '../../app/addresses.ts';
import { lessonEntry } from '../../app/lesson/find-lesson.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { Lesson } from '../../lessons/form/lesson.ts';
import { usePageTexts, useSpeech } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { Header } from '../page/header.tsx';
import { LessonCards } from './lesson-cards.tsx';
import { LessonClosing } from './lesson-closing.tsx';
import { LessonHead } from './lesson-head.tsx';
import styles from './lesson-page.module.css';

/** The first page of a lesson, and its last. */
export function LessonPage({ hash }: { readonly hash: string }): ReactElement {
  const address = readAddress(hash);
  const [id, step] = address.page === 'lesson' ? [address.id, address.step] : ['', ''];
  const { shell } = usePageTexts();
  const { lessons } = useSpeech().spoken;
  const { lesson, hasFailed, retry } = useLesson(id);
  const text = lessons === null ? null : entryOf(lessons.told, id);
  return (
    <div className={styles['page']}>
      <Header
        title={lessons === null ? '' : lookUp(lessons.titles, id)}
        status={null}
        onHelp={null}
        onShare={null}
        isTitleOnPage
      />
      <main className={styles['main']}>
        {hasFailed ? (
          <LoadFailed onRetry={retry} />
        ) : lessons !== null && lessonEntry(id) === null ? (
          <>
            <h1>{lessons.words.unknown(id)}</h1>
            <LessonCards />
          </>
        ) : lesson === null || text === null ? (
          <output aria-busy="true">{shell.coming}</output>
        ) : step === closingStep ? (
          <LessonClosing id={id} lesson={lesson} text={text} />
        ) : (
          <LessonHead id={id} lesson={lesson} text={text} />
        )}
      </main>
    </div>
  );
}

type Coming = {
  /** Null: it has not come, or there is none. */
  readonly lesson: Lesson | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** A lesson with what it says in the language that is spoken. */
function useLesson(id: string): Coming {
  const { ask } = useSpeech();
  const [lesson, setLesson] = useState<Lesson | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    const entry = lessonEntry(id);
    Promise.all([entry?.load() ?? null, ask('page', [], entry === null ? [] : [id])]).then(
      ([come]) => isCurrent && setLesson(come),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, hasFailed, ask]);
  return { lesson, hasFailed, retry: () => setFailed(false) };
}
