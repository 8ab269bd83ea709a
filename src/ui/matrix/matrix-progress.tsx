import { useId, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { matrixCsv } from '../../app/matrix/matrix-csv.ts';
import type { MatrixView } from '../../app/matrix/matrix-view.ts';
import { tableStanding } from '../../app/matrix/table-standing.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { saveFile } from '../share/save-file.ts';
import { rowName, standingText } from './matrix-text.ts';
import styles from './matrix.module.css';

/** How far the table is, and the button that has it computed. */
export function MatrixProgress({ view }: { readonly view: MatrixView }): ReactElement {
  const state = useStore(view.store);
  const texts = useAllTexts();
  const { matrix } = texts;
  const { rows, running, failure, isRecalled } = state;
  const id = useId();
  const standing = tableStanding(state);
  const { kind, done, count } = standing;
  const isPrepared = kind === 'prepared';
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
          done < count && (
            <Button
              look={isPrepared ? 'plain' : 'primary'}
              size="large"
              disabled={!isRecalled || kind === 'preparing'}
              onClick={() => view.start()}
            >
              {isPrepared ? matrix.computeHere : done === 0 ? matrix.compute : matrix.goOn}
            </Button>
          )
        )}
        {isPrepared ? (
          <span className={styles['done']}>{standingText(standing, texts)}</span>
        ) : (
          <>
            <label htmlFor={id} className={styles['done']}>
              {standingText(standing, texts)}
            </label>
            <progress
              id={id}
              className={styles['bar']}
              value={done}
              max={count}
              aria-label={matrix.progress}
            />
          </>
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
        {standing.shown > 0 && running === null && (
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
