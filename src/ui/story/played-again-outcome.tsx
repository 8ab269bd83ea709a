import type { ReactElement } from 'react';
import { stepText } from '../compare/landmark-text.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './story.module.css';

type PlayedAgainOutcomeProps = { readonly isOfRun: boolean; readonly isHarmless: boolean };

/** What came of a script that was played again, and the steps that found nothing to do. */
export function PlayedAgainOutcome({ isOfRun, isHarmless }: PlayedAgainOutcomeProps): ReactElement {
  const texts = useAllTexts();
  const { compare } = texts;
  const skipped = useLab((state) => state.skipped);
  const turnCount = useLab((state) => state.skippedTurnCount);
  return (
    <div className={classes(styles['verdict'], isHarmless ? styles['held'] : styles['calm'])}>
      {isOfRun && <p>{compare.rerun}</p>}
      {isHarmless && <strong>{compare.noHarm}</strong>}
      {skipped.length > 0 && (
        <>
          <strong>{compare.nothingToBreak}</strong>
          <ul className={styles['skipped']}>
            {skipped.map(({ step, reason }) => (
              <li key={JSON.stringify(step)}>
                <Sentence text={`${stepText(step, texts)}: ${compare.reasons[reason]}`} />
              </li>
            ))}
          </ul>
        </>
      )}
      {turnCount > 0 && <p>{compare.turnsSkipped(turnCount)}</p>}
    </div>
  );
}
