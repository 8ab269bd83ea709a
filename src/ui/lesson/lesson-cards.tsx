import type { ReactElement } from 'react';
import { closingStep, courseAddress, lessonAddress, progressAddress } from '../../app/addresses.ts';
import { lessonsByPart, lessonToTake } from '../../app/lesson/find-lesson.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';
import { classes } from '../parts/classes.ts';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { Icon } from '../parts/icon.tsx';
import styles from './lesson-cards.module.css';
import { useLessonTellings } from './use-lesson-tellings.ts';
import { useLessonsReached } from './use-lessons-reached.ts';

/** Every lesson, part by part, with those on the short path marked, and what is done and comes next. */
export function LessonCards(): ReactElement | null {
  const { tellings } = useLessonTellings();
  const reached = useLessonsReached();
  const isDone = (id: string): boolean => reached.get(id)?.done.includes(closingStep) === true;
  const next = lessonToTake(isDone)?.id ?? null;
  // What only adds to the page says nothing where it does not come.
  if (tellings === null) return null;
  const { words } = tellings;
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{words.lessons}</h2>
      <p className={styles['lead']}>{words.lead}</p>
      {lessonsByPart.map(({ part, lessons }) => (
        <Part
          key={part}
          id={`lessons-${part}`}
          title={words.parts[part]}
          doneCount={words.doneOf(lessons.filter(({ id }) => isDone(id)).length, lessons.length)}
          isNext={lessons.some(({ id }) => id === next)}
        >
          <ol className={styles['cards']}>
            {lessons.map((lesson) => (
              <li key={lesson.id} className={classes(styles['card'], next === lesson.id && styles['next'])}>
                <Card
                  lesson={lesson}
                  tellings={tellings}
                  isDone={isDone(lesson.id)}
                  mark={
                    next !== lesson.id
                      ? null
                      : reached.get(lesson.id) === undefined
                        ? words.beginHere
                        : words.next
                  }
                />
              </li>
            ))}
          </ol>
        </Part>
      ))}
      <p className={styles['more']}>
        {reached.size > 0 && <a href={progressAddress}>{words.progress}</a>}
        <a href={courseAddress()}>{words.courses}</a>
      </p>
    </section>
  );
}

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly doneCount: string;
  /** Whether one goes on in it. */
  readonly isNext: boolean;
  readonly children: ReactElement;
};

/** On a phone a wall of cards would be a long way: each part opens by itself, the one where one goes on stands open. */
function Part({ id, title, doneCount, isNext, children }: PartProps): ReactElement {
  const isNarrow = useIsNarrow();
  const heading = <h3 id={id}>{title}</h3>;
  if (!isNarrow)
    return (
      <section className={styles['part']} aria-labelledby={id}>
        <div>
          {heading}
          <p className={styles['note']}>{doneCount}</p>
        </div>
        {children}
      </section>
    );
  return (
    <details className={styles['folded']} open={isNext}>
      <summary>
        {heading}
        <span className={styles['note']}>{doneCount}</span>
      </summary>
      {children}
    </details>
  );
}

type CardProps = {
  readonly lesson: (typeof lessonsByPart)[number]['lessons'][number];
  readonly tellings: LessonTellings;
  readonly isDone: boolean;
  /** Said of the one that comes next; null: it is another. */
  readonly mark: string | null;
};

function Card({
  lesson: { id, number, minutes, buildsOn, isOnShortPath },
  tellings: { words, titles },
  isDone,
  mark,
}: CardProps): ReactElement {
  return (
    <>
      <p className={styles['note']}>{[words.numbered(number), words.minutes(minutes)].join(' · ')}</p>
      <h4>
        <a href={lessonAddress(id)}>{lookUp(titles, id)}</a>
      </h4>
      {buildsOn.length > 0 && (
        <p className={styles['note']}>
          {words.buildsOn(buildsOn.map((one) => lookUp(titles, one)).join(', '))}
        </p>
      )}
      {isOnShortPath && <p className={styles['note']}>{words.shortPath}</p>}
      {isDone && (
        <p className={styles['done']}>
          <Icon name="check" size={14} />
          <span>{words.done}</span>
        </p>
      )}
      {mark !== null && <p className={styles['mark']}>{mark}</p>}
    </>
  );
}
