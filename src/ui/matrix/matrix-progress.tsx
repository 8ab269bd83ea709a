import { useId, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { doneCount, explorationOf } from '../../app/matrix/cells.ts';
import { matrixCsv } from '../../app/matrix/matrix-csv.ts';
import type { MatrixView } from '../../app/matrix/matrix-view.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TechnicalDetail } from '../parts/technical-detail.tsx';
import { saveFile } from '../shell/save-file.ts';
import { rowName } from './matrix-text.ts';
import styles from './matrix.module.css';

/** How far the table is, and the button that has it computed. */
export function MatrixProgress({ view }: { readonly view: MatrixView }): ReactElement {
  const state = useStore(view.store);
  const texts = useTexts();
  const { matrix } = texts;
  const { rows, running, failure, isRecalled } = state;
  const id = useId();
  const searchable = rows.filter(({ row }) => row.misfits.length === 0);
  const [done, count] = [doneCount(searchable), searchable.length];
  const isWhole = done === count;
  const shownCount = searchable.filter((one) => explorationOf(one) !== null).length;
  const isPrepared = shownCount === count && done === 0 && running === null;
  const isCompared = searchable.some(({ prepared }) => prepared !== null);
  const differingCount = rows.filter(({ contradicted }) => contradicted.size > 0).length;
  const runningRow = rows.find(({ row }) => row.id === running?.row);
  return (
    <>
      {failure !== null && (
        <Notice look="bad" detail={<TechnicalDetail title={texts.notices.technical} text={failure} />}>
          {matrix.failed}
        </Notice>
      )}
      <div className={styles['progress']} aria-busy={running !== null}>
        {running !== null ? (
          <Button size="large" onClick={view.stop}>
            {matrix.stop}
          </Button>
        ) : (
          !isWhole && (
            <Button
              look={isPrepared ? 'plain' : 'primary'}
              size="large"
              disabled={!isRecalled}
              onClick={() => view.start()}
            >
              {isPrepared ? matrix.computeHere : done === 0 ? matrix.compute : matrix.goOn}
            </Button>
          )
        )}
        <label htmlFor={id} className={styles['done']}>
          {isPrepared
            ? matrix.prepared(count)
            : isWhole
              ? [
                  matrix.allDone(count),
                  ...(isCompared && differingCount === 0 ? [matrix.noDifference] : []),
                ].join(' ')
              : shownCount === 0 && running === null
                ? matrix.empty
                : matrix.done(done, count)}
        </label>
        {!isPrepared && (
          <progress id={id} className={styles['bar']} value={done} max={count} aria-label={matrix.progress} />
        )}
        {runningRow !== undefined && (
          <span className={styles['running']}>
            <output>{matrix.searching(rowName(runningRow, texts))}</output>
            <span className={styles['counted']}>
              {matrix.counted(
                running?.progress?.stateCount ?? 0,
                roundedTo3(running?.progress?.movesPerSecond ?? 0),
              )}
            </span>
          </span>
        )}
        {shownCount > 0 && running === null && (
          <Button onClick={() => saveFile(matrixCsv(state), `matrix-${state.part.table}.csv`, 'text/csv')}>
            {matrix.save}
          </Button>
        )}
      </div>
    </>
  );
}

/** Digits that flicker ten times a second tell nothing. */
function roundedTo3(count: number): number {
  return Number(count.toPrecision(3));
}
