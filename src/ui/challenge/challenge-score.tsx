import type { ReactElement } from 'react';
import { lengthFound } from '../../app/guide/reached.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { allowedFaults } from './allowed-text.ts';
import styles from './challenge.module.css';
import { useGuided } from './guide-context.tsx';

/** Moves made, of how many, and the faults that are left. */
export function ChallengeScore(): ReactElement | null {
  const texts = useAllTexts();
  const { challenges } = texts;
  const challenge = useLab((state) => state.challenge);
  const shortest = lengthFound(useGuided((guide) => guide.shortest));
  if (challenge === null) return null;
  const { moveCount, faults } = challenge;
  const isOver = shortest !== null && moveCount > shortest;
  const left = allowedFaults(
    faults.map((one) => [one.kind, one.left]),
    texts,
  );
  return (
    <dl className={styles['score']}>
      <div>
        <dt>{challenges.moves}</dt>
        <dd className={classes(isOver && styles['over'])} title={challenges.movesHint} data-testid="moves">
          {shortest === null ? moveCount : challenges.movesOf(moveCount, shortest)}
        </dd>
      </div>
      {challenge.faultCountMax > 0 && (
        <div>
          <dt>{challenges.faultsLeft}</dt>
          <dd title={challenges.faultsHint}>{left === '' ? challenges.noneLeft : left}</dd>
        </div>
      )}
    </dl>
  );
}
