import type { ReactElement } from 'react';
import { closingStep, courseAddress, lessonAddress, progressAddress } from '../../app/addresses.ts';
import { lessonList, lessonToTake } from '../../app/lesson/find-lesson.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { classes } from '../parts/classes.ts';
import { Icon } from '../parts/icon.tsx';
import styles from './lesson-cards.module.css';
import { useLessonTellings } from './use-lesson-tellings.ts';
import { useLessonsReached } from './use-lessons-reached.ts';

/** Every lesson, in their order, with those on the short path marked, and what is done and comes next. */
export function LessonCards(): ReactElement | null {
  const { tellings } = useLessonTellings();
  const reached = useLessonsReached();
  const isDone = (id: string): boolean => reached.get(id)?.done.includes(closingStep) === true;
  const next = lessonToTake(isDone);
  // What only adds to the page says nothing where it does not come.
  if (tellings === null) return null;
  const { words, titles } = tellings;
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{words.lessons}</h2>
      <p className={styles['lead']}>{words.lead}</p>
      <ol className={styles['cards']}>
        {lessonList.map(({ id, number, minutes, isOnShortPath, buildsOn }) => (
          <li key={id} className={classes(styles['card'], next?.id === id && styles['next'])}>
            <p className={styles['note']}>{[words.numbered(number), words.minutes(minutes)].join(' · ')}</p>
            <h3>
              <a href={lessonAddress(id)}>{lookUp(titles, id)}</a>
            </h3>
            {buildsOn.length > 0 && (
              <p className={styles['note']}>
                {words.buildsOn(buildsOn.map((one) => lookUp(titles, one)).join(', '))}
              </p>
            )}
            {isOnShortPath && <p className={styles['note']}>{words.shortPath}</p>}
            {isDone(id) && (
              <p className={styles['done']}>
                <Icon name="check" size={14} />
                <span>{words.done}</span>
              </p>
            )}
            {next?.id === id && (
              <p className={styles['mark']}>{reached.get(id) === undefined ? words.beginHere : words.next}</p>
            )}
          </li>
        ))}
      </ol>
      <p className={styles['more']}>
        {reached.size > 0 && <a href={progressAddress}>{words.progress}</a>}
        <a href={courseAddress()}>{words.courses}</a>
      </p>
    </section>
  );
}
