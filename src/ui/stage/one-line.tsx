import type { ReactElement } from 'react';
import { isFault } from '../../app/verdicts/marks.ts';
import { turnsAt } from '../../app/verdicts/verdict.ts';
import { narrate } from '../../i18n/narrate.ts';
import { useLab } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './stage-lines.module.css';

/** What just happened, with the number of its move: grey, amber for a fault, red where a promise broke. */
export function OneLine(): ReactElement {
  const texts = useTexts();
  const entry = useLab(lastEntryOf);
  const acts = useLab((state) => state.acts);
  const position = useLab((state) => state.position);
  const verdicts = useLab((state) => state.verdicts);
  const isBreak = turnsAt(verdicts, position).some(({ state }) => state === 'broken');
  if (entry === null) return <p className={styles['line']}>{texts.story.atStart}</p>;
  const look = isBreak ? 'break' : isFault(entry) ? 'fault' : 'plain';
  return (
    <p className={styles['line']} data-testid="one-line" data-look={look}>
      <HiddenText>{`${texts.inspector.trace.at(position)}. `}</HiddenText>
      <span className={classes(styles['number'], styles[look])} aria-hidden="true">
        {position}
      </span>
      <span className={styles['said']}>
        <Sentence text={narrate(entry, texts, acts)} />
      </span>
    </p>
  );
}
