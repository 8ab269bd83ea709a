import { useState, type ReactElement } from 'react';
import { findingsOf } from '../../app/explore/findings.ts';
import { BrokenFinding } from '../explore/broken-finding.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import styles from './challenge.module.css';
import { useGuided } from './guide-context.tsx';

/** Who gives up is shown the explorer's own run. */
export function ChallengeAnswer(): ReactElement | null {
  const { challenges } = useTexts();
  const shortest = useGuided((guide) => guide.shortest);
  const [isGivenUp, setGivenUp] = useState(false);
  if (shortest.kind !== 'found') return null;
  const { exploration, inquiry } = shortest;
  const finding = findingsOf(exploration, inquiry.setup)[0];
  if (finding?.kind !== 'broken') return null;
  if (!isGivenUp)
    return (
      <Button look="quiet" onClick={() => setGivenUp(true)}>
        {challenges.giveUp}
      </Button>
    );
  return (
    <section className={styles['answer']} aria-label={challenges.givenUp}>
      <h3>{challenges.givenUp}</h3>
      <BrokenFinding finding={finding} inquiry={inquiry} looked={exploration.searched} isAlone />
    </section>
  );
}
