import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Memory } from '../../app/explore/memory.ts';
import {
  hashOfMatrix,
  matrixFromHash,
  type CellAddress,
  type ReadMatrix,
} from '../../app/matrix/matrix-address.ts';
import { createMatrixView, type MatrixPart } from '../../app/matrix/matrix-view.ts';
import { shownPart } from '../../app/matrix/shown-part.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { settleAt } from '../lab/address.ts';
import { Dialog } from '../overlays/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Header } from '../page/header.tsx';
import { whyNotText } from '../left-out/why-not-text.ts';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { CellDetail } from './cell-detail.tsx';
import { Legend } from './legend.tsx';
import { MatrixAbout } from './matrix-about.tsx';
import { MatrixControls } from './matrix-controls.tsx';
import { MatrixProgress } from './matrix-progress.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { NotInTable } from './not-in-table.tsx';
import { PreparedNotices } from './prepared-notices.tsx';
import styles from './matrix.module.css';

type MatrixPageProps = { readonly hash: string; readonly openMemory: () => Promise<Memory> };

/** Which pattern keeps which promise: computed row by row, each cell opens what was found. */
export function MatrixPage({ hash, openMemory }: MatrixPageProps): ReactElement {
  const texts = useAllTexts();
  const { matrix, shell } = texts;
  const [first] = useState(() => matrixFromHash(hash));
  const [view] = useState(() => createMatrixView(first, openMemory()));
  // Not all of the state: how far the search is comes ten times a second, and is drawn where it stands.
  const part = useStore(view.store, (state) => state.part);
  const bounds = useStore(view.store, (state) => state.bounds);
  const rows = useStore(view.store, (state) => state.rows);
  const columns = useStore(view.store, (state) => state.columns);
  const runningRow = useStore(view.store, (state) => state.running?.row ?? null);
  const isRecalled = useStore(view.store, (state) => state.isRecalled);
  const [cell, setCell] = useState(first.cell);
  const [isOnlyBroken, setOnlyBroken] = useState(false);
  const isNarrow = useIsNarrow();
  useEffect(() => view.stop, [view]);

  const [lost, setLost] = useState<Pick<ReadMatrix, 'unknown' | 'why'>>(first);

  const choose = (next: MatrixPart): void => {
    setCell(null);
    setLost({ unknown: [], why: [] });
    settleAt(hashOfMatrix({ ...next, cell: null }));
    view.choose(next);
  };
  const chooseCell = useCallback(
    (next: CellAddress | null): void => {
      setCell(next);
      settleAt(hashOfMatrix({ ...part, cell: next }));
    },
    [part],
  );
  const shown = useMemo(() => shownPart({ rows, columns }, isOnlyBroken), [rows, columns, isOnlyBroken]);
  const chosen = rows.find(({ row }) => row.id === cell?.row);
  const detail =
    cell === null || chosen === undefined ? null : (
      <CellDetail
        key={`${cell.row} ${cell.property}`}
        view={chosen}
        property={cell.property}
        bounds={bounds}
        openMemory={openMemory}
        onCompute={runningRow === null && isRecalled ? () => view.start(chosen.row.id) : null}
      />
    );
  return (
    <div className={styles['page']}>
      <Header title={matrix.title} page="matrix" status={null} onHelp={null} onShare={null} />
      <main className={styles['main']}>
        <p className={styles['intro']}>{matrix.intro}</p>
        {lost.unknown.length > 0 && (
          <Notice look="warn">
            {[matrix.unknown(lost.unknown.join(', ')), ...lost.why.map((why) => whyNotText(why, texts))].join(
              ' ',
            )}
          </Notice>
        )}
        <MatrixControls
          part={part}
          isOnlyBroken={isOnlyBroken}
          onChoose={choose}
          onOnlyBroken={setOnlyBroken}
        />
        <p className={styles['note']}>{matrix.sizeNotes[part.size]}</p>
        <PreparedNotices view={view} />
        <MatrixProgress view={view} />
        <div className={styles['body']}>
          {shown.rows.length === 0 ? (
            <p className={styles['nothing']}>{matrix.nothingBroken}</p>
          ) : (
            <MatrixTable
              part={part}
              rows={shown.rows}
              columns={shown.columns}
              runningRow={runningRow}
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
            <ScrollRegion className={styles['aside']} label={matrix.detail}>
              {detail ?? <p className={styles['note']}>{matrix.choose}</p>}
            </ScrollRegion>
          )}
        </div>
        <div className={styles['foot']}>
          <Legend />
          <NotInTable part={part} />
          <MatrixAbout part={part} bounds={bounds} />
        </div>
      </main>
    </div>
  );
}
