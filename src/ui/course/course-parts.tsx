import type { ReactElement } from 'react';
import { closingStep, lessonAddress } from '../../app/addresses.ts';
import { addressOfMoment, type Course, type CourseItem } from '../../app/course/course-file.ts';
import { lessonEntry } from '../../app/lesson/find-lesson.ts';
import { linkWithout } from '../../app/lesson/link-without.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';
import { useLessonsReached } from '../lesson/use-lessons-reached.ts';
import { Icon } from '../parts/icon.tsx';
import styles from './course-page.module.css';

type CoursePartsProps = { readonly course: Course; readonly tellings: LessonTellings };

/** Lessons and moments, part by part, in their order. */
export function CourseParts({ course, tellings }: CoursePartsProps): ReactElement {
  return (
    <ol className={styles['parts']}>
      {course.parts.map(({ title, items }, index) => (
        <li key={index}>
          <h2>{title}</h2>
          <ol className={styles['items']}>
            {items.map((item, at) => (
              <li key={at}>
                <Item item={item} hide={course.hide ?? []} tellings={tellings} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

type ItemProps = {
  readonly item: CourseItem;
  readonly hide: NonNullable<Course['hide']>;
  readonly tellings: LessonTellings;
};

function Item({ item, hide, tellings }: ItemProps): ReactElement {
  const { words, titles } = tellings;
  const reached = useLessonsReached();
  const isLesson = 'lesson' in item;
  const entry = isLesson ? lessonEntry(item.lesson) : null;
  const address = isLesson ? lessonAddress(item.lesson) : addressOfMoment(item);
  const isDone = isLesson && reached.get(item.lesson)?.done.includes(closingStep) === true;
  return (
    <>
      <a href={linkWithout(location.href, address, hide)}>
        {isLesson ? lookUp(titles, item.lesson) : item.title}
      </a>
      {entry !== null && (
        <span className={styles['note']}>
          {[words.numbered(entry.number), words.minutes(entry.minutes)].join(' · ')}
        </span>
      )}
      {isDone && (
        <span className={styles['done']}>
          <Icon name="check" size={14} />
          <span>{words.done}</span>
        </span>
      )}
      {item.note !== undefined && <p className={styles['said']}>{item.note}</p>}
    </>
  );
}
