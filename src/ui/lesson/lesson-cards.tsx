import { useEffect, useState, type ReactElement } from 'react';
import { closingStep, lessonAddress } from '../../app/addresses.ts';
import { lessonList } from '../../app/lesson/find-lesson.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useSpeech } from '../lab/texts-context.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './lesson-cards.module.css';
import { progressOf } from './lesson-progress.ts';

/** Every lesson, in their order, with those on the short path marked. */
export function LessonCards(): ReactElement | null {
  const { spoken, ask } = useSpeech();
  const { lessons } = spoken;
  const [done] = useState(() => new Map(lessonList.map(({ id }) => [id, progressOf(id).done])));
  useEffect(() => {
    // What only adds to the page says nothing where it does not come.
    ask('page', [], []).catch(() => undefined);
  }, [ask]);
  if (lessons === null) return null;
  const { words, titles } = lessons;
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{words.lessons}</h2>
      <p className={styles['lead']}>{words.lead}</p>
      <ol className={styles['cards']}>
        {lessonList.map(({ id, number, minutes, isOnShortPath }) => (
          <li key={id} className={styles['card']}>
            <p className={styles['note']}>{[words.numbered(number), words.minutes(minutes)].join(' · ')}</p>
            <h3>
              <a href={lessonAddress(id)}>{lookUp(titles, id)}</a>
            </h3>
            {isOnShortPath && <p className={styles['note']}>{words.shortPath}</p>}
            {done.get(id)?.includes(closingStep) === true && (
              <p className={styles['done']}>
                <Icon name="check" size={14} />
                <span>{words.done}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
