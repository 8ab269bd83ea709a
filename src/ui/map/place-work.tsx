import type { ReactElement } from 'react';
import { labelOf } from '../../app/selectors/label-of.ts';
import { describeOp, describeOpInShort } from '../../i18n/narrate.ts';
import type { MapPlace } from '../../scenarios/form/map-layout.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Sentence } from '../parts/text/sentence.tsx';
import styles from './place-work.module.css';

const workCountMax = 3;

/** What the processes of the place are about to do, in short; next moves tell the whole. */
export function PlaceWork({ place }: { readonly place: MapPlace }): ReactElement | null {
  const texts = useTexts();
  const processes = useLab((state) => state.processes);
  const held = useLab((state) => state.held);
  const here = processes.filter((process) => process.place === place.id).slice(0, workCountMax);
  if (here.length === 0) return null;
  return (
    <ul className={styles['work']}>
      {here.map(({ activation, op, isEnabled }) => (
        <li key={activation} className={classes(!isEnabled && styles['waits'])} title={describeOp(op, texts)}>
          {held.includes(activation) && <span className={styles['held']}>{texts.controls.holding.held}</span>}
          <Sentence text={describeOpInShort(op, labelOf(op), texts)} />
        </li>
      ))}
    </ul>
  );
}
