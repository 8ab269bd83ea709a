import type { ReactElement } from 'react';
import type { SearchBounds } from '../../app/explore/findings.ts';
import { commonChoices } from '../../app/matrix/common-choices.ts';
import type { MatrixPart } from '../../app/matrix/matrix-view.ts';
import { boundsText } from '../explore/searched-text.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Fold } from '../parts/fold.tsx';
import { choiceName } from './matrix-text.ts';
import styles from './matrix.module.css';

type MatrixAboutProps = { readonly part: MatrixPart; readonly bounds: SearchBounds };

/** What every verdict of the table rests on: bounds, and the patterns that it is not about. */
export function MatrixAbout({ part, bounds }: MatrixAboutProps): ReactElement {
  const texts = useAllTexts();
  const { matrix } = texts;
  return (
    <Fold title={matrix.about}>
      <p className={styles['note']}>
        {`${matrix.searched(boundsText(bounds, { isLater: false }, texts))} ${matrix.kept}`}
      </p>
      <p className={styles['note']}>{matrix.base}</p>
      <ul className={styles['common']}>
        {commonChoices(part).map((choice) => (
          <li key={choice.slot}>{choiceName(choice, texts)}</li>
        ))}
      </ul>
    </Fold>
  );
}
