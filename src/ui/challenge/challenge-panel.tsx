import type { ReactElement, ReactNode } from 'react';
import { challengeAddress, pageAddress } from '../../app/addresses.ts';
import { lengthFound } from '../../app/guide/reached.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { challengeAimText, wordsOf } from './aim-text.ts';
import { AskedPeople } from '../story/asked-people.tsx';
import { ChallengeAnswer } from './challenge-answer.tsx';
import { ChallengeHint } from './challenge-hint.tsx';
import { ChallengeOutcome } from './challenge-outcome.tsx';
import { ChallengeProof } from './challenge-proof.tsx';
import { ChallengeScore } from './challenge-score.tsx';
import { ChallengeSends } from './challenge-sends.tsx';
import styles from './challenge.module.css';
import { useGuide, useGuided } from './guide-context.tsx';
import { variantName } from '../../i18n/variant-name.ts';
import { useUndo } from './use-undo.ts';

type ChallengePanelProps = {
  /** A phone has the count, undo and hint under the thumb, whatever is looked at. */
  readonly hasBar?: boolean;
  /** In a lesson, its steps, and the way on. */
  readonly line?: ReactNode;
  readonly next?: ReactNode;
};

/** What is to be broken, how far one is, and what helps. */
export function ChallengePanel({ hasBar = false, line, next }: ChallengePanelProps): ReactElement | null {
  const texts = useAllTexts();
  const { challenges } = texts;
  const challenge = useLab((state) => state.challenge);
  const isWatching = useLab((state) => state.role === 'watching');
  const isInLesson = useLab((state) => state.offers.lesson !== null);
  if (challenge === null) return null;
  const { id, aim, isCured, brokenWith } = challenge;
  const text = entryOf(texts.challengeTexts, id);
  return (
    <Panel
      title={isCured ? challenges.panelCured : texts.ways.challenge}
      aside={
        isInLesson ? null : (
          <a className={styles['all']} href={pageAddress('challenges')}>
            {challenges.all}
          </a>
        )
      }
    >
      {line}
      <h3 className={styles['title']}>{text?.title ?? id}</h3>
      {/* Of the second half it would be true no longer. */}
      {!isCured && (
        <p className={styles['brief']}>
          <Sentence text={text?.brief ?? ''} />
        </p>
      )}
      <div className={styles['goal']}>
        <strong>{challengeAimText(aim, texts)}</strong>
        <p>
          <Goal />
        </p>
      </div>
      {!hasBar && <ChallengeScore />}
      <ChallengeOutcome />
      {isCured && <ChallengeProof />}
      <ChallengeSends />
      {!hasBar && brokenWith === null && <AskedPeople />}
      {isWatching && <p className={styles['note']}>{challenges.watching}</p>}
      <ChallengeButtons hasBar={hasBar} />
      <ChallengeHint />
      {!isCured && brokenWith === null && <ChallengeAnswer />}
      {isCured && !isInLesson && (
        <LinkButton href={challengeAddress(id, false)}>{challenges.backToOpen}</LinkButton>
      )}
      {next}
    </Panel>
  );
}

function Goal(): ReactElement {
  const texts = useAllTexts();
  const challenge = useLab((state) => state.challenge);
  const shortest = useGuided((guide) => guide.shortest);
  if (challenge === null) return <span />;
  const said = wordsOf(challenge.aim, texts);
  if (challenge.isCured && challenge.cure !== null)
    return <span>{said.goalCured(variantName(challenge.cure, texts))}</span>;
  const length = lengthFound(shortest);
  if (length !== null) return <span>{said.goal(length)}</span>;
  const isPending = shortest.kind === 'idle' || shortest.kind === 'searching';
  return <span>{isPending ? said.goalPending : said.goalUnknown}</span>;
}

function ChallengeButtons({ hasBar }: { readonly hasBar: boolean }): ReactElement {
  const { challenges } = useAllTexts();
  const actions = useActions();
  const guide = useGuide();
  const undo = useUndo();
  const isWatching = useLab((state) => state.role === 'watching');
  const isBroken = useLab((state) => state.challenge?.brokenWith !== null);
  const isCured = useLab((state) => state.challenge?.isCured === true);
  return (
    <div className={styles['buttons']}>
      {!hasBar && (
        <Button disabled={undo === null} onClick={() => undo?.()}>
          {challenges.undo}
        </Button>
      )}
      <Button disabled={isWatching} onClick={actions.restart}>
        {challenges.restart}
      </Button>
      {!isCured && !hasBar && (
        <Button disabled={guide === null || isBroken} onClick={() => guide?.askHint()}>
          {challenges.hint}
        </Button>
      )}
    </div>
  );
}
