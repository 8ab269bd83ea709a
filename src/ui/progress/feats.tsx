import type { ReactElement } from 'react';
import { challengeAddress, defenceAddress, lessonAddress } from '../../app/addresses.ts';
import type { DefenceAchieved, Feat, LessonAchieved } from '../../app/guide/achievements.ts';
import type { ProgressWords } from '../../i18n/en/lessons/progress-words.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './progress-page.module.css';

type Said = { readonly words: ProgressWords; readonly tellings: LessonTellings };

/** Lesson by lesson how far one has come, and what one has broken in it. */
export function LessonFeats({
  lessons,
  ...said
}: Said & { readonly lessons: readonly LessonAchieved[] }): ReactElement {
  const { words, tellings } = said;
  return (
    <ol className={styles['lessons']}>
      {lessons.map(({ id, doneCount, stepCount, isDone, feats }) => (
        <li key={id}>
          <h3>
            <a href={lessonAddress(id)}>{lookUp(tellings.titles, id)}</a>
          </h3>
          <p className={isDone ? styles['good'] : styles['note']}>
            {isDone && <Icon name="check" size={14} />}
            <span>{isDone ? words.finished : words.steps(doneCount, stepCount)}</span>
          </p>
          {feats.length > 0 && <Feats feats={feats} {...said} />}
        </li>
      ))}
    </ol>
  );
}

/** What was broken, each with the run that shows it, and what was shown to hold. */
export function Feats({ feats, words, tellings }: Said & { readonly feats: readonly Feat[] }): ReactElement {
  const { challengeTexts } = useAllTexts();
  return (
    <ul className={styles['feats']}>
      {feats.map(({ id, lesson, brokenIn, shortest, run, isCureShown }) => {
        const text = lesson === null ? entryOf(challengeTexts, id) : tellings.told[lesson]?.challenges[id];
        const title = text?.title ?? id;
        const address = lesson === null ? challengeAddress(id, false) : lessonAddress(lesson, id);
        return (
          <li key={id}>
            <a href={address}>{title}</a>
            {brokenIn !== null && (
              <p>
                <span>{`${words.brokenIn(brokenIn)}${fewness(brokenIn, shortest, words)}`}</span>
                {run !== null && (
                  <a className={styles['screen']} href={run} aria-label={words.openRun(title)}>
                    {words.run}
                  </a>
                )}
              </p>
            )}
            {isCureShown && (
              <p className={styles['good']}>
                <Icon name="check" size={14} />
                <span>{words.cureShown}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Designs that were defended against the explorer. */
export function Defended({ defences }: { readonly defences: readonly DefenceAchieved[] }): ReactElement {
  const { defend, defenceTexts } = useAllTexts();
  return (
    <section aria-labelledby="progress-defences">
      <h2 id="progress-defences">{defend.heading}</h2>
      <ul className={styles['feats']}>
        {defences.map(({ id, standing }) => (
          <li key={id}>
            <a href={defenceAddress(id)}>{entryOf(defenceTexts, id)?.title ?? id}</a>
            <p className={styles['good']}>
              <Icon name="check" size={14} />
              <span>{defend.standing[standing]}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function fewness(length: number, shortest: number | null, words: ProgressWords): string {
  if (shortest === null) return '';
  return length <= shortest ? words.fewest : words.fewer(shortest);
}
