import type { ReactElement } from 'react';
import { isGoal, type Finding, type Looked } from '../../app/explore/findings.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import styles from './explore.module.css';
import { findingText, soFarText, type SearchedFrom } from './searched-text.ts';

const signs: Readonly<Record<Finding['kind'], Light['state'] | null>> = {
  broken: 'broken',
  'never-rests': 'broken',
  'never-happens': 'broken',
  undecided: 'waiting',
  holds: 'kept',
  happens: 'kept',
  'does-not-apply': null,
};

/** A goal is there to be reached; that it can't be is neither good nor bad. */
const goalSigns: Readonly<Record<Finding['kind'], Light['state'] | null>> = {
  ...signs,
  broken: 'kept',
  holds: null,
};

type SearchedStatementProps = {
  readonly finding: Finding;
  /** Null: the search goes on. */
  readonly looked: Looked | null;
  readonly from: SearchedFrom;
};

/** The honest sentence on one promise: broken, holds within the bounds, or undecided. */
export function SearchedStatement({ finding, looked, from }: SearchedStatementProps): ReactElement {
  const texts = useAllTexts();
  const sign = isGoal(finding.property) ? goalSigns[finding.kind] : signs[finding.kind];
  return (
    <p className={styles['statement']}>
      {sign !== null && <LightSign state={sign} />}
      <Sentence
        text={looked === null ? soFarText(finding, texts) : findingText(finding, looked, from, texts)}
      />
    </p>
  );
}
