import { useMemo, type ReactElement } from 'react';
import { isGoal, type Finding, type Looked } from '../../app/explore/findings.ts';
import { runOfCounterexample } from '../../app/explore/run-of-counterexample.ts';
import type { SearchInquiry } from '../../app/explore/search-view.ts';
import { toldSteps } from '../../app/explore/told-steps.ts';
import { addressOfRun } from '../../app/run/share-link.ts';
import { narrate } from '../../i18n/narrate.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { navigateTo } from '../lab/address.ts';
import { Button } from '../parts/button.tsx';
import { classes } from '../parts/classes.ts';
import { Fold } from '../parts/fold.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './explore.module.css';
import { aimText } from './searched-text.ts';
import { SearchedStatement } from './searched-statement.tsx';

type BrokenFindingProps = {
  readonly finding: Extract<Finding, { readonly kind: 'broken' | 'never-rests' }>;
  readonly inquiry: SearchInquiry;
  /** Null: the search goes on. */
  readonly looked: Looked | null;
  /** The only one: its run is told at once. */
  readonly isAlone: boolean;
};

/** How a promise breaks: in how many moves, which ones, and where to see it. */
export function BrokenFinding({ finding, inquiry, looked, isAlone }: BrokenFindingProps): ReactElement {
  const texts = useAllTexts();
  const { explore } = texts;
  const { setup, after } = inquiry;
  const { property, moves } = finding;
  const open = async (): Promise<void> =>
    navigateTo(await addressOfRun(runOfCounterexample(setup, property, { moves }, after)));
  return (
    <article className={styles['broken']} aria-label={aimText(property, texts)}>
      <div className={styles['found']}>
        <div>
          {inquiry.asked === null && !isGoal(property) && <h3>{aimText(property, texts)}</h3>}
          <SearchedStatement finding={finding} looked={looked} from={{ isLater: after.length > 0 }} />
        </div>
        <Button look={isAlone ? 'primary' : 'plain'} onClick={() => void open()}>
          {explore.openRun}
        </Button>
      </div>
      {moves.length > 0 && (
        <Fold title={isGoal(property) ? texts.goals.steps : explore.steps} isOpenAtFirst={isAlone}>
          <Steps finding={finding} inquiry={inquiry} />
        </Fold>
      )}
    </article>
  );
}

/** The run in sentences; what touches nothing shared goes with the move after it and is not counted. */
function Steps({ finding, inquiry }: Pick<BrokenFindingProps, 'finding' | 'inquiry'>): ReactElement {
  const texts = useAllTexts();
  const { setup, after } = inquiry;
  const steps = useMemo(() => toldSteps(setup, finding.moves, after), [setup, finding.moves, after]);
  return (
    <>
      <ol className={styles['steps']}>
        {steps.map(({ entry, number, isFault }, index) => (
          <li
            key={String(index)}
            className={classes(number === null && styles['told'], isFault && styles['fault'])}
          >
            <span className={styles['number']}>{number}</span>
            <span>
              {isFault && <strong className={styles['mark']}>{texts.explore.fault}</strong>}{' '}
              <Sentence text={narrate(entry, texts)} />
            </span>
          </li>
        ))}
      </ol>
      <p className={styles['note']}>{texts.explore.uncounted}</p>
    </>
  );
}
