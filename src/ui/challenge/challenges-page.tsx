import { useEffect, useState, type ReactElement } from 'react';
import { challengeList } from '../../app/challenge/challenge-list.ts';
import { challengeAddress } from '../../app/addresses.ts';
import { leastMoves } from '../../app/guide/least-moves.ts';
import { readProgress } from '../../app/guide/open-progress.ts';
import { standingOf } from '../../app/guide/reached.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Icon } from '../parts/icon.tsx';
import { DefenceCards } from './defence-cards.tsx';
import { Header } from '../page/header.tsx';
import { challengeAimText, wordsOf } from './aim-text.ts';
import { allowedText } from './allowed-text.ts';
import styles from './challenges-page.module.css';

type KnownProgress = Awaited<ReturnType<typeof readProgress>>;

/** All challenges, and how far one has come with each. */
export function ChallengesPage(): ReactElement {
  const { challenges } = useAllTexts();
  const [progress, setProgress] = useState<KnownProgress>({});
  const [least, setLeast] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const known = await readProgress();
      if (isCurrent) setProgress(known);
    };
    const readLeast = async (): Promise<void> => {
      const known = await leastMoves();
      if (isCurrent) setLeast(known);
    };
    void read();
    void readLeast();
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <div className={styles['page']}>
      <Header title={challenges.title} page="challenges" status={null} onHelp={null} onShare={null} />
      <main className={styles['main']}>
        <p className={styles['intro']}>{challenges.intro}</p>
        <ol className={styles['list']} aria-label={challenges.list}>
          {challengeList.map((challenge) => (
            <li key={challenge.id} className={styles['item']}>
              <ChallengeLink
                challenge={challenge}
                progress={progress[challenge.id]}
                least={least[challenge.id] ?? null}
              />
            </li>
          ))}
        </ol>
        <DefenceCards />
      </main>
    </div>
  );
}

type ChallengeLinkProps = {
  readonly challenge: Challenge;
  readonly progress: KnownProgress[string] | undefined;
  /** So few moves are enough; null: not known here. */
  readonly least: number | null;
};

function ChallengeLink({ challenge, progress, least }: ChallengeLinkProps): ReactElement {
  const texts = useAllTexts();
  const { enough } = texts.challenges;
  const { id, aim } = challenge;
  const { standing: said } = wordsOf(aim, texts);
  const length = progress?.bestLength ?? null;
  const shortest = least ?? progress?.shortestLength ?? null;
  const standing = standingOf(length, shortest);
  return (
    <>
      <h2 className={styles['title']}>
        <a href={challengeAddress(id, false)}>{entryOf(texts.challengeTexts, id)?.title ?? id}</a>
      </h2>
      <p className={styles['promise']}>{challengeAimText(aim, texts)}</p>
      <p className={styles['note']}>
        {[
          lookUp(texts.scenarios, challenge.setup.scenario),
          allowedText(challenge, texts),
          ...(least === null ? [] : [enough(least)]),
        ].join(' · ')}
      </p>
      <p className={classes(styles['standing'], styles[standing])}>
        {standing !== 'open' && <Icon name="check" size={14} />}
        <span>
          {length === null
            ? said.open
            : standing === 'won'
              ? said.won(length)
              : said.broken(length, shortest)}
        </span>
      </p>
      {progress?.isCureShown === true && (
        <p className={classes(styles['standing'], styles['won'])}>
          <Icon name="check" size={14} />
          <span>{said.cureShown}</span>
        </p>
      )}
    </>
  );
}
