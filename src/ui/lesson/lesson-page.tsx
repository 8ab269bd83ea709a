import { useEffect, useState, type ReactElement } from 'react';
import { closingStep, readAddress } from '../../app/addresses.ts';
import { lessonEntry } from '../../app/lesson/find-lesson.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { Lesson } from '../../lessons/form/lesson.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { classes } from '../parts/classes.ts';
import { Header } from '../page/header.tsx';
import { LessonCards } from './lesson-cards.tsx';
import { LessonClosing } from './lesson-closing.tsx';
import { LessonHead, type LessonPartProps } from './lesson-head.tsx';
import { LessonTellingsContext, useLessonTellings } from './use-lesson-tellings.ts';
import reading from './reading-page.module.css';
import styles from './lesson-page.module.css';

/** The first page of a lesson, and its last. */
export function LessonPage({ hash }: { readonly hash: string }): ReactElement {
  const address = readAddress(hash);
  const isClosing = address.page === 'lesson' && address.step === closingStep;
  return <LessonReading hash={hash} Part={isClosing ? LessonClosing : LessonHead} />;
}

type LessonReadingProps = {
  readonly hash: string;
  /** What is read of the lesson. */
  readonly Part: (props: LessonPartProps) => ReactElement;
};

/** A page about a lesson, once it has come and what it says. */
export function LessonReading({ hash, Part }: LessonReadingProps): ReactElement {
  const address = readAddress(hash);
  const id = address.page === 'lesson' ? address.id : '';
  const { shell } = usePageTexts();
  const said = useLessonTellings(id);
  const lessons = said.tellings;
  const { lesson, hasFailed, retry } = useLesson(id);
  const text = lessons === null ? null : entryOf(lessons.told, id);
  return (
    <div className={reading['page']}>
      <Header
        title={lessons === null ? '' : lookUp(lessons.titles, id)}
        status={null}
        onHelp={null}
        onShare={null}
        isTitleOnPage
      />
      <main className={classes(reading['main'], styles['main'])}>
        {hasFailed || said.hasFailed ? (
          <LoadFailed
            onRetry={() => {
              retry();
              said.retry();
            }}
          />
        ) : lessons !== null && lessonEntry(id) === null ? (
          <>
            <h1>{lessons.words.unknown(id)}</h1>
            <LessonCards />
          </>
        ) : lesson === null || text === null ? (
          <output aria-busy="true">{shell.coming}</output>
        ) : (
          <LessonTellingsContext value={lessons}>
            <Part id={id} lesson={lesson} text={text} />
          </LessonTellingsContext>
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

function useLesson(id: string): Coming {
  const [come, setCome] = useState<{ readonly id: string; readonly lesson: Lesson } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    lessonEntry(id)
      ?.load()
      .then(
        (lesson) => isCurrent && setCome({ id, lesson }),
        () => isCurrent && setFailed(true),
      );
    return () => {
      isCurrent = false;
    };
  }, [id, hasFailed]);
  return { lesson: come?.id === id ? come.lesson : null, hasFailed, retry: () => setFailed(false) };
}
