import type { ReactElement } from 'react';
import { brokenLight } from '../../app/activity/challenge-state.ts';
import { halfAddress } from '../../app/lesson/half-address.ts';
import { lengthFound, standingOf } from '../../app/guide/reached.ts';
import { stepsOfPlay } from '../../app/guide/steps-of-play.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { narrate } from '../../i18n/narrate.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Fold } from '../parts/fold.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { culpritsText } from '../standing/culprits-text.ts';
import { LightSign } from '../standing/light-sign.tsx';
import { wordsOf } from './aim-text.ts';
import styles from './challenge.module.css';
import { useGuided } from './guide-context.tsx';
import { variantName } from '../../i18n/variant-name.ts';
import { useInSight } from '../parts/hooks/use-in-sight.ts';

/** Whether it is won, or can't be any more in the moves that are left. */
export function ChallengeOutcome(): ReactElement {
  const texts = useAllTexts();
  const isBroken = useLab(({ challenge }) => challenge !== null && challenge.brokenWith !== null);
  const moveCount = useLab(({ challenge }) => challenge?.moveCount ?? 0);
  const isStuck = useLab(
    ({ challenge, choices, repairs, faults }) =>
      choices.length + repairs.length + faults.length === 0 &&
      challenge?.sends.every(({ state }) => state === 'sent') === true,
  );
  const shortest = lengthFound(useGuided((guide) => guide.shortest));
  const aim = useLab(({ challenge }) => challenge?.aim);
  const { stuck, over } = wordsOf(aim, texts);
  return (
    <div aria-live="polite" className={styles['told']}>
      {isBroken && <Broken shortest={shortest} />}
      {!isBroken && isStuck && <p className={styles['kindly']}>{stuck}</p>}
      {!isBroken && !isStuck && shortest !== null && moveCount > shortest && (
        <p className={styles['kindly']}>{over(shortest)}</p>
      )}
    </div>
  );
}

function Broken({ shortest }: { readonly shortest: number | null }): ReactElement | null {
  const texts = useAllTexts();
  const { challenges } = texts;
  const challenge = useLab((state) => state.challenge);
  const lights = useLab((state) => state.lights);
  const lesson = useLab((state) => state.offers.lesson);
  const ref = useInSight<HTMLDivElement>();
  if (challenge === null || challenge.brokenWith === null) return null;
  const { id, aim, cure, brokenWith, isCured } = challenge;
  const said = wordsOf(aim, texts);
  const isWon = standingOf(brokenWith, shortest) === 'won';
  const light = 'goal' in aim ? null : brokenLight(lights, aim.property);
  const culprits = light === null ? null : culpritsText(light, texts);
  return (
    <div ref={ref} className={classes(styles['broken'], isWon && styles['won'])}>
      <strong className={styles['outcome']}>
        <LightSign state={isWon || 'goal' in aim ? 'kept' : 'broken'} />
        <span>{isWon ? said.wonTitle : said.brokenTitle(brokenWith)}</span>
      </strong>
      {!isWon && shortest !== null && <p>{challenges.shorter(shortest)}</p>}
      <p>{entryOf(texts.challengeTexts, id)?.why}</p>
      {culprits !== null && (
        <p className={styles['note']}>
          <Sentence text={culprits} />
        </p>
      )}
      {!isCured && cure !== null && (
        <LinkButton look="primary" size="large" href={halfAddress(lesson, id, true)}>
          {challenges.tryCured(variantName(cure, texts))}
        </LinkButton>
      )}
      <Fold title={challenges.run}>
        <PlayedRun />
      </Fold>
    </div>
  );
}

/** What was played, in sentences. */
function PlayedRun(): ReactElement {
  const texts = useAllTexts();
  const entries = useLab((state) => state.entries);
  const position = useLab((state) => state.position);
  return (
    <ol className={styles['run']}>
      {stepsOfPlay(entries, position).map(({ entry, number, isFault }) => (
        <li key={number}>
          {isFault && <strong className={styles['mark']}>{`${texts.challenges.fault} `}</strong>}
          <Sentence text={narrate(entry, texts)} />
        </li>
      ))}
    </ol>
  );
}
