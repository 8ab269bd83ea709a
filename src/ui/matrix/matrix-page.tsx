import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Memory } from '../../app/explore/remembered-search.ts';
import { hashOfMatrix, matrixFromHash, type CellAddress } from '../../app/matrix/matrix-address.ts';
import { createMatrixView, type MatrixPart } from '../../app/matrix/matrix-view.ts';
import { shownPart } from '../../app/matrix/shown-part.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { settleAt } from '../pages/address.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Header } from '../shell/header.tsx';
import { useIsNarrow } from '../shell/use-media.ts';
import { CellDetail } from './cell-detail.tsx';
import { Legend } from './legend.tsx';
import { MatrixAbout } from './matrix-about.tsx';
import { MatrixControls } from './matrix-controls.tsx';
import { MatrixProgress } from './matrix-progress.tsx';
import { MatrixTable } from './matrix-table.tsx';
import styles from './matrix.module.css';

type MatrixPageProps = { readonly hash: string; readonly openMemory: () => Promise<Memory> };

/** Which pattern keeps which promise: computed row by row, each cell opens what was found. */
export function MatrixPage({ hash, openMemory }: MatrixPageProps): ReactElement {
  const texts = useTexts();
  const { matrix, shell } = texts;
  const [first] = useState(() => matrixFromHash(hash));
  const [view] = useState(() => createMatrixView(first, openMemory()));
  const state = useStore(view.store);
  const [cell, setCell] = useState(first.cell);
  const [isOnlyBroken, setOnlyBroken] = useState(false);
  const isNarrow = useIsNarrow();
  useEffect(() => view.stop, [view]);

  const choose = (part: MatrixPart): void => {
    setCell(null);
    settleAt(hashOfMatrix({ ...part, cell: null }));
    view.choose(part);
  };
  const chooseCell = (chosen: CellAddress | null): void => {
    setCell(chosen);
    settleAt(hashOfMatrix({ ...state.part, cell: chosen }));
  };
  const shown = useMemo(() => shownPart(state, isOnlyBroken), [state, isOnlyBroken]);
  const chosen = state.rows.find(({ row }) => row.id === cell?.row);
  const detail =
    cell === null || chosen === undefined ? null : (
      <CellDetail
        key={`${cell.row} ${cell.property}`}
        view={chosen}
        property={cell.property}
        bounds={state.bounds}
        openMemory={openMemory}
        onCompute={state.running === null && state.isRecalled ? () => view.start(chosen.row.id) : null}
      />
    );
  return (
    <div className={styles['page']}>
      <Header title={matrix.title} status={null} onHelp={null} onShare={null} />
      <main className={styles['main']}>
        <p className={styles['intro']}>{matrix.intro}</p>
        <MatrixControls
          part={state.part}
          isOnlyBroken={isOnlyBroken}
          onChoose={choose}
          onOnlyBroken={setOnlyBroken}
        />
        <MatrixProgress state={state} onStart={() => view.start()} onStop={view.stop} />
        <div className={styles['body']}>
          {shown.rows.length === 0 ? (
            <p className={styles['nothing']}>{matrix.nothingBroken}</p>
          ) : (
            <MatrixTable
              part={state.part}
              rows={shown.rows}
              columns={shown.columns}
              runningRow={state.running?.row ?? null}
              chosen={cell}
              onChoose={chooseCell}
            />
          )}
          {isNarrow ? (
            <Dialog
              isOpen={detail !== null}
              onClose={() => chooseCell(null)}
              title={matrix.detail}
              closeLabel={shell.close}
            >
              {detail}
            </Dialog>
          ) : (
            <section className={styles['aside']} aria-label={matrix.detail}>
              {detail ?? <p className={styles['note']}>{matrix.choose}</p>}
            </section>
          )}
        </div>
        <div className={styles['foot']}>
          <Legend />
          <MatrixAbout part={state.part} bounds={state.bounds} />
        </div>
      </main>
    </div>
  );
}
