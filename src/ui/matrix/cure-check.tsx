import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { findingsOf } from '../../app/explore/findings.ts';
import type { Memory } from '../../app/explore/memory.ts';
import { createCureView } from '../../app/matrix/cure-view.ts';
import type { CellCure } from '../../app/matrix/cure-of-cell.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { SearchCounter } from '../explore/search-counter.tsx';
import { SearchedStatement } from '../explore/searched-statement.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { choiceName } from './matrix-text.ts';
import styles from './matrix.module.css';

type CureCheckProps = {
  readonly cure: CellCure;
  readonly property: PropertyId;
  readonly openMemory: () => Promise<Memory>;
};

/** What cures a broken promise. That it does is searched, not said: at once where it is known already. */
export function CureCheck({ cure, property, openMemory }: CureCheckProps): ReactElement {
  const texts = useAllTexts();
  const { matrix } = texts;
  const [view] = useState(() => createCureView(cure.inquiry, openMemory));
  const state = useStore(view.store);
  useEffect(() => {
    view.recall();
    return view.close;
  }, [view]);
  const finding =
    state.kind === 'found'
      ? findingsOf(state.exploration, cure.inquiry.setup).find((one) => one.property === property)
      : undefined;
  return (
    <section className={styles['cure']}>
      <h3>{matrix.cure}</h3>
      <p>{choiceName(cure, texts)}</p>
      {state.kind === 'unknown' && <Button onClick={view.search}>{matrix.check}</Button>}
      {state.kind === 'searching' && (
        <SearchCounter progress={state.progress} isStopping={false} onStop={view.close} />
      )}
      {state.kind === 'failed' && (
        <>
          <p role="alert">{matrix.failed}</p>
          <TechnicalDetail title={texts.notices.technical} text={state.detail} />
        </>
      )}
      {state.kind === 'found' && finding !== undefined && (
        <>
          <p className={styles['note']}>{matrix.checked}</p>
          <SearchedStatement
            finding={finding}
            looked={state.exploration.searched}
            from={{ isLater: false }}
          />
          {state.isPrepared && <p className={styles['note']}>{matrix.preparedCell}</p>}
        </>
      )}
    </section>
  );
}
