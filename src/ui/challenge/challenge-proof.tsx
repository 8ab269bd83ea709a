import type { ReactElement } from 'react';
import { challengeAddress } from '../../app/addresses.ts';
import { nextChallenge } from '../../app/challenge/challenge-list.ts';
import { findingsOf } from '../../app/explore/findings.ts';
import type { SearchFound } from '../../app/explore/search-view.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { SearchCounter } from '../explore/search-counter.tsx';
import { SearchedStatement } from '../explore/searched-statement.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { wordsOf } from './aim-text.ts';
import styles from './challenge.module.css';
import { useGuide, useGuided } from './guide-context.tsx';
import { useInSight } from '../parts/hooks/use-in-sight.ts';

/** In the second half: that nobody can win it is for the explorer to show. */
export function ChallengeProof(): ReactElement {
  const { challenges } = useAllTexts();
  const guide = useGuide();
  const proof = useGuided(({ proof: view }) => view);
  if (proof.kind === 'searching' && guide !== null)
    return (
      <SearchCounter progress={proof.progress} isStopping={proof.isStopping} onStop={guide.proof.stop} />
    );
  const isShown = proof.kind === 'found' && proof.exploration.verdicts[0]?.kind === 'holds';
  return (
    <div aria-live="polite" className={styles['told']}>
      {proof.kind === 'failed' && <p className={styles['kindly']}>{challenges.failed}</p>}
      {proof.kind === 'found' && <Shown proof={proof} isShown={isShown} />}
      {!isShown && (
        <>
          <Button look="primary" size="large" disabled={guide === null} onClick={() => guide?.askProof()}>
            {challenges.prove}
          </Button>
          <p className={styles['note']}>{challenges.proveHint}</p>
        </>
      )}
    </div>
  );
}

function Shown({ proof, isShown }: { readonly proof: SearchFound; readonly isShown: boolean }): ReactElement {
  const texts = useAllTexts();
  const { challenges } = texts;
  const { exploration, inquiry } = proof;
  const ref = useInSight<HTMLDivElement>();
  const id = useLab(({ challenge }) => challenge?.id ?? '');
  const aim = useLab(({ challenge }) => challenge?.aim);
  const text = entryOf(texts.challengeTexts, id);
  const isInLesson = useLab((state) => state.offers.lesson !== null);
  const next = isInLesson ? null : nextChallenge(id);
  const nextTitle = next === null ? undefined : entryOf(texts.challengeTexts, next)?.title;
  return (
    <div ref={ref} className={styles['shown']}>
      {isShown && <strong>{wordsOf(aim, texts).shown}</strong>}
      {findingsOf(exploration, inquiry.setup).map((finding) => (
        <SearchedStatement
          key={finding.property}
          finding={finding}
          looked={exploration.searched}
          from={{ isLater: false }}
        />
      ))}
      {isShown && <p>{text?.cured}</p>}
      {isShown && next !== null && nextTitle !== undefined && (
        <LinkButton look="primary" size="large" href={challengeAddress(next, false)}>
          {challenges.nextOne(nextTitle)}
        </LinkButton>
      )}
    </div>
  );
}
