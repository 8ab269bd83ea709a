import { useEffect, useState, type ReactElement } from 'react';
import { readAddress } from '../../app/addresses.ts';
import { courseFrom, type CourseProblem, type OpenCourse } from '../../app/course/course-file.ts';
import type { Result } from '../../base/result.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { useReading } from '../late/use-reading.ts';
import { useLessonTellings } from '../lesson/use-lesson-tellings.ts';
import { classes } from '../parts/classes.ts';
import { Header } from '../page/header.tsx';
import { Notice } from '../parts/notice.tsx';
import { CourseParts } from './course-parts.tsx';
import { CourseTools, OpenCourseTools } from './course-tools.tsx';
import reading from '../lesson/reading-page.module.css';
import styles from './course-page.module.css';

/** A course that came in a link or a file, or, without one, what opens them. */
export function CoursePage({ hash }: { readonly hash: string }): ReactElement {
  const { shell } = usePageTexts();
  const { words, hasFailed, retry } = useReading('course');
  const said = useLessonTellings();
  const opened = useCourse(hash);
  const [problem, setProblem] = useState<CourseProblem | null>(null);
  const course = opened?.ok === true ? opened.value : null;
  const wrong = problem ?? (opened?.ok === false ? opened.failure : null);
  const title = course?.course.title ?? words?.title ?? '';
  return (
    <div className={reading['page']}>
      <Header title={title} status={null} onHelp={null} onShare={null} isTitleOnPage />
      <main className={classes(reading['main'], styles['main'])}>
        {hasFailed || said.hasFailed ? (
          <LoadFailed
            onRetry={() => {
              retry();
              said.retry();
            }}
          />
        ) : words === null || said.tellings === null || opened === undefined ? (
          <output aria-busy="true">{shell.coming}</output>
        ) : (
          <>
            <h1>{title}</h1>
            {wrong !== null && (
              <Notice look="bad">{`${words.bad[wordOf(wrong)](wrong.part)} ${words.untouched}`}</Notice>
            )}
            {course === null ? (
              <>
                <p>{words.lead}</p>
                <CourseTools words={words} onProblem={setProblem} />
              </>
            ) : (
              <>
                {course.course.about !== undefined && <p>{course.course.about}</p>}
                <CourseParts course={course.course} tellings={said.tellings} />
                <OpenCourseTools words={words} open={course} onProblem={setProblem} />
              </>
            )}
          </>
        )}
      </main>
    </div>
  );
}

/** Undefined: it is being read; null: the address carries none. */
type Opened = Result<OpenCourse, CourseProblem> | null | undefined;

function useCourse(hash: string): Opened {
  const address = readAddress(hash);
  const data = address.page === 'course' ? address.data : '';
  const [read, setRead] = useState<{ readonly data: string; readonly opened: Opened } | null>(null);
  useEffect(() => {
    if (data === '') return;
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const opened = await courseFrom(data);
      if (isCurrent) setRead({ data, opened });
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [data]);
  if (data === '') return null;
  return read?.data === data ? read.opened : undefined;
}

const told = [
  'not-readable',
  'not-unpacked',
  'too-large',
  'unknown-version',
  'unknown-lesson',
  'unknown-link',
] as const;

/** Anything else is a part that is not as it should be. */
function wordOf({ kind }: CourseProblem): (typeof told)[number] | 'wrong-shape' {
  return told.find((one) => one === kind) ?? 'wrong-shape';
}
