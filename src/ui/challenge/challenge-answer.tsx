import { useState, type ComponentProps, type ReactElement } from 'react';
import { findingsOf } from '../../app/explore/findings.ts';
import type { SearchFound } from '../../app/explore/search-view.ts';
import { BrokenFinding } from '../explore/broken-finding.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import styles from './challenge.module.css';
import { useGuided } from './guide-context.tsx';
import { useInSight } from '../parts/hooks/use-in-sight.ts';

/** Who gives up is shown the explorer's own run. */
export function ChallengeAnswer(): ReactElement | null {
  const { challenges } = useAllTexts();
  const shortest = useGuided((guide) => guide.shortest);
  const [isGivenUp, setGivenUp] = useState(false);
  if (shortest.kind !== 'found') return null;
  const { exploration, inquiry } = shortest;
  const finding = findingsOf(exploration, inquiry.setup)[0];
  if (finding?.kind !== 'broken') return null;
  return isGivenUp ? (
    <Answer finding={finding} search={shortest} />
  ) : (
    <Button look="quiet" onClick={() => setGivenUp(true)}>
      {challenges.giveUp}
    </Button>
  );
}

type AnswerProps = {
  readonly finding: ComponentProps<typeof BrokenFinding>['finding'];
  readonly search: SearchFound;
};

function Answer({ finding, search: { exploration, inquiry } }: AnswerProps): ReactElement {
  const { challenges } = useAllTexts();
  const ref = useInSight<HTMLElement>();
  return (
    <section ref={ref} className={styles['answer']} aria-label={challenges.givenUp}>
      <h3>{challenges.givenUp}</h3>
      <BrokenFinding finding={finding} inquiry={inquiry} looked={exploration.searched} isAlone />
    </section>
  );
}
