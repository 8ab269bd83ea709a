import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { homeAddress } from '../../app/addresses.ts';
import { readAchievements, type Achievements } from '../../app/guide/achievements.ts';
import type { ProgressWords } from '../../i18n/en/lessons/progress-words.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';
import { useLessonTellings } from '../lesson/use-lesson-tellings.ts';
import { useReading } from '../late/use-reading.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { classes } from '../parts/classes.ts';
import { Header } from '../page/header.tsx';
import { Field } from '../parts/field.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Defended, Feats, LessonFeats } from './feats.tsx';
import { ProgressTools } from './progress-tools.tsx';
import reading from '../lesson/reading-page.module.css';
import styles from './progress-page.module.css';

const none: readonly string[] = [];

/** What somebody has broken and cured, to look at again, to print and to take along. */
export function ProgressPage(): ReactElement {
  const { shell } = usePageTexts();
  const { words, hasFailed, retry } = useReading('progress');
  const [achieved, reread] = useAchievements();
  const begun = achieved?.lessons.map(({ id }) => id) ?? none;
  const said = useLessonTellings(...begun);
  const [name, setName] = useState('');
  return (
    <div className={classes(reading['page'], styles['page'])}>
      <Header title={words?.title ?? ''} status={null} onHelp={null} onShare={null} isTitleOnPage />
      <main className={classes(reading['main'], styles['main'])}>
        {hasFailed || said.hasFailed ? (
          <LoadFailed
            onRetry={() => {
              retry();
              said.retry();
            }}
          />
        ) : words === null || achieved === null ? (
          <output aria-busy="true">{shell.coming}</output>
        ) : (
          <>
            <h1>{name.trim() === '' ? words.title : words.of(name.trim())}</h1>
            <p className={styles['sums']}>{words.sums(sumsOf(achieved))}</p>
            <p className={styles['screen']}>{words.lead}</p>
            {isNothing(achieved) ? (
              <p className={styles['ways']}>
                <span>{words.nothing}</span>
                <LinkButton look="primary" href={homeAddress}>
                  {words.begin}
                </LinkButton>
              </p>
            ) : (
              <div className={styles['screen']}>
                <Field label={words.name} value={name} onChange={setName} />
                <p className={styles['note']}>{words.nameHint}</p>
              </div>
            )}
            {/* With the first file another lesson may have begun, whose words come only then: what was told stays. */}
            {said.tellings === null ? (
              <output aria-busy="true">{shell.coming}</output>
            ) : (
              <Achieved achieved={achieved} words={words} tellings={said.tellings} />
            )}
            <ProgressTools words={words} onAdded={reread} canPrint={!isNothing(achieved)} />
          </>
        )}
      </main>
    </div>
  );
}

type AchievedProps = {
  readonly achieved: Achievements;
  readonly words: ProgressWords;
  readonly tellings: LessonTellings;
};

function Achieved({ achieved: { lessons, challenges, defences }, ...said }: AchievedProps): ReactElement {
  const { words } = said;
  return (
    <>
      {lessons.length > 0 && (
        <section aria-labelledby="progress-lessons">
          <h2 id="progress-lessons">{words.lessons}</h2>
          <LessonFeats lessons={lessons} {...said} />
        </section>
      )}
      {challenges.length > 0 && (
        <section aria-labelledby="progress-challenges">
          <h2 id="progress-challenges">{words.challenges}</h2>
          <Feats feats={challenges} {...said} />
        </section>
      )}
      {defences.length > 0 && <Defended defences={defences} />}
    </>
  );
}

const isNothing = ({ lessons, challenges, defences }: Achievements): boolean =>
  lessons.length === 0 && challenges.length === 0 && defences.length === 0;

function sumsOf({ lessons, challenges }: Achievements) {
  const feats = [...lessons.flatMap((lesson) => lesson.feats), ...challenges];
  return {
    lessons: lessons.filter(({ isDone }) => isDone).length,
    broken: feats.filter(({ brokenIn }) => brokenIn !== null).length,
    cured: feats.filter(({ isCureShown }) => isCureShown).length,
  };
}

/** As it is known when the page opens, and whenever it is asked for again. */
function useAchievements(): readonly [Achievements | null, () => void] {
  const [achieved, setAchieved] = useState<Achievements | null>(null);
  const read = useCallback(() => {
    readAchievements().then(setAchieved, () => setAchieved({ lessons: [], challenges: [], defences: [] }));
  }, []);
  useEffect(read, [read]);
  return [achieved, read];
}
