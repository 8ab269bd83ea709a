import type { ReactElement } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { ChallengeScore } from './challenge-score.tsx';
import styles from './challenge.module.css';
import { useGuide } from './guide-context.tsx';
import { useUndo } from './use-undo.ts';

/** On a phone: how far one is, and the way back, whatever is looked at. */
export function ChallengeBar({ onHint }: { readonly onHint: () => void }): ReactElement {
  const { challenges } = useAllTexts();
  const guide = useGuide();
  const undo = useUndo();
  const hasHint = useLab(({ offers, challenge }) => offers.hasHints && challenge?.brokenWith === null);
  return (
    <section className={styles['bar']} aria-label={challenges.bar}>
      <ChallengeScore />
      <Button disabled={undo === null} onClick={() => undo?.()}>
        {challenges.undo}
      </Button>
      {hasHint && (
        <Button
          disabled={guide === null}
          onClick={() => {
            guide?.askHint();
            onHint();
          }}
        >
          {challenges.hint}
        </Button>
      )}
    </section>
  );
}
