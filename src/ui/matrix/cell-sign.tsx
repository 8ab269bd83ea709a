import type { ReactElement } from 'react';
import type { MatrixCell } from '../../app/matrix/cells.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { LightSign } from '../standing/light-sign.tsx';
import { classes } from '../parts/classes.ts';
import styles from './matrix.module.css';

const signs: Readonly<Record<MatrixCell['kind'], Light['state'] | '–' | '·'>> = {
  broken: 'broken',
  'never-rests': 'broken',
  'never-happens': 'broken',
  holds: 'kept',
  happens: 'kept',
  undecided: 'waiting',
  'does-not-apply': '–',
  'not-made': '–',
  unfit: '–',
  unknown: '·',
};

type CellSignProps = {
  readonly cell: MatrixCell;
  /** Another verdict was built in. */
  readonly isContradicted: boolean;
};

/** Each verdict has a shape of its own, and what breaks says in how many moves. */
export function CellSign({ cell, isContradicted }: CellSignProps): ReactElement {
  const sign = signs[cell.kind];
  return (
    <span className={classes(styles['sign'], isContradicted && styles['contradicted'])} aria-hidden="true">
      {isContradicted && <span>≠</span>}
      {sign === '–' || sign === '·' ? <span>{sign}</span> : <LightSign state={sign} />}
      {(cell.kind === 'broken' || cell.kind === 'never-rests') && (
        <span>{`${cell.length}${cell.isShortest ? '' : '?'}`}</span>
      )}
    </span>
  );
}
