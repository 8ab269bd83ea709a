import type { ReactElement } from 'react';
import type { OpeningProgress } from '../../app/motion/breather.ts';
import { usePageTexts } from '../lab/texts-context.tsx';
import styles from '../page/page.module.css';
import { LabComing } from './lab-coming.tsx';

/** A run is being opened that is long enough to wait for. */
export function Opening({ progress }: { readonly progress: OpeningProgress }): ReactElement {
  const { shell } = usePageTexts();
  const { doneCount, totalCount } = progress;
  return (
    <LabComing>
      <div className={styles['opening']}>
        <output>{shell.openingLabel}</output>
        <progress value={doneCount} max={totalCount} aria-label={shell.openingLabel} />
        <p aria-hidden="true">{shell.opening(doneCount, totalCount)}</p>
      </div>
    </LabComing>
  );
}
