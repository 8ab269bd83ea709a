import type { ReactElement } from 'react';
import type { LabState } from '../../app/lab/lab-state.ts';
import { stepText } from '../compare/landmark-text.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Sentence } from '../parts/text/sentence.tsx';
import { storyPhase } from './story-phase.ts';
import styles from './story.module.css';

/** Of a script that is played again: which of its steps found nothing to do, and that it did no harm. */
export function PlayedAgain(): ReactElement | null {
  const texts = useTexts();
  const { compare } = texts;
  const isOfRun = useLab(({ isRerun, offers }) => isRerun && offers.script === null);
  const isHarmless = useLab(endsWell);
  const skipped = useLab((state) => state.skipped);
  const turnCount = useLab((state) => state.skippedTurnCount);
  if (!isOfRun && !isHarmless && skipped.length === 0) return null;
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

/** Its end without harm; a story with its own cure on has words of its own for that. */
function endsWell(state: LabState): boolean {
  const { isRerun, offers, cure } = state;
  return (
    isRerun && (offers.script === null || cure !== null) && storyPhase({ ...state, cure: null }) === 'held'
  );
}
