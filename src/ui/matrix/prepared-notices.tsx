import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { MatrixView } from '../../app/matrix/matrix-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { cellText, rowName } from './matrix-text.ts';
import styles from './matrix.module.css';

/** Where what was built in can't be had, or is not what is found here. */
export function PreparedNotices({ view }: { readonly view: MatrixView }): ReactElement {
  const rows = useStore(view.store, (state) => state.rows);
  const unprepared = useStore(view.store, (state) => state.unprepared);
  const texts = useAllTexts();
  const { matrix, notices } = texts;
  const contradicted = rows.flatMap((one) =>
    [...one.contradicted].map(([property, before]) =>
      matrix.differs(
        rowName(one, texts),
        lookUp(texts.propertyNames, property),
        cellText(before, texts),
        cellText(one.cells.get(property) ?? { kind: 'unknown' }, texts),
      ),
    ),
  );
  return (
    <>
      {unprepared !== null && (
        <Notice
          look="warn"
          detail={<TechnicalDetail title={notices.technical} text={unprepared} />}
          actions={<Button onClick={view.prepare}>{matrix.prepareAgain}</Button>}
        >
          {matrix.unprepared}
        </Notice>
      )}
      {contradicted.length > 0 && (
        <Notice
          look="bad"
          detail={
            <ul className={styles['differing']}>
              {contradicted.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          }
        >
          {matrix.differing(contradicted.length)}
        </Notice>
      )}
    </>
  );
}
