import { useState, type ReactElement } from 'react';
import { courseAddress } from '../../app/addresses.ts';
import {
  courseTextLengthMax,
  packCourse,
  readCourse,
  type CourseProblem,
  type OpenCourse,
} from '../../app/course/course-file.ts';
import { exampleCourse } from '../../app/course/example-course.ts';
import { linkLengthMax } from '../../app/run/share-link.ts';
import { copyText } from '../../browser/copy-text.ts';
import type { CourseWords } from '../../i18n/en/lessons/course-words.ts';
import { Button } from '../parts/button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { OpenFile } from '../share/open-file.tsx';
import { saveFile } from '../share/save-file.ts';
import styles from './course-page.module.css';

type CourseToolsProps = {
  readonly words: CourseWords;
  /** What is wrong with the file that was chosen; null: nothing any more. */
  readonly onProblem: (problem: CourseProblem | null) => void;
};

/** To open a course, and to begin one. */
export function CourseTools({ words, onProblem }: CourseToolsProps): ReactElement {
  const open = async (text: string | null): Promise<void> => {
    const read = await readCourse(text ?? '');
    onProblem(read.ok ? null : read.failure);
    // From there on it stands in the address: it can be reloaded, gone back to and handed on.
    if (read.ok) location.hash = courseAddress(await packCourse(read.value.text));
  };
  return (
    <div className={styles['ways']}>
      <OpenFile label={words.open} lengthMax={courseTextLengthMax} onText={(text) => void open(text)} />
      <Button onClick={() => saveCourse(JSON.stringify(exampleCourse(words.exampleText), null, 2))}>
        {words.example}
      </Button>
    </div>
  );
}

/** To hand on the one that is open, and to open another. */
export function OpenCourseTools({
  words,
  onProblem,
  open,
}: CourseToolsProps & { readonly open: OpenCourse }): ReactElement {
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const link = location.href;
    if (link.length > linkLengthMax) setTold(words.tooLong(link.length));
    else setTold((await copyText(link)) ? words.copied : words.notCopied);
  };
  return (
    <>
      <div className={styles['ways']}>
        <Button onClick={() => void copy()}>{words.link}</Button>
        <Button onClick={() => saveCourse(open.text)}>{words.save}</Button>
        <LinkButton href={courseAddress()} onClick={() => onProblem(null)}>
          {words.another}
        </LinkButton>
      </div>
      <output>{told}</output>
    </>
  );
}

function saveCourse(text: string): void {
  saveFile(text, 'replayground-course.json', 'application/json');
}
