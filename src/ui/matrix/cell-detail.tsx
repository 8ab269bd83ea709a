import type { ReactElement } from 'react';
import { explorationOf, isBad, type RowView } from '../../app/matrix/cells.ts';
import { cureOfCell } from '../../app/matrix/cure-of-cell.ts';
import type { SearchBounds } from '../../app/explore/findings.ts';
import type { Memory } from '../../app/explore/memory.ts';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { lackText } from '../left-out/lack-text.ts';
import { BrokenFinding } from '../explore/broken-finding.tsx';
import { SearchedStatement } from '../explore/searched-statement.tsx';
import { goOnText, lookedText, preparedText } from '../explore/searched-text.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { CureCheck } from './cure-check.tsx';
import { cellText, changedText, rowName } from './matrix-text.ts';
import styles from './matrix.module.css';

type CellDetailProps = {
  readonly view: RowView;
  readonly property: PropertyId;
  readonly bounds: SearchBounds;
  readonly openMemory: () => Promise<Memory>;
  /** Has this row computed alone; null: not now. */
  readonly onCompute: (() => void) | null;
};

/** What a cell says in whole sentences, and the run that shows it. */
export function CellDetail({ view, property, bounds, openMemory, onCompute }: CellDetailProps): ReactElement {
  const texts = useAllTexts();
  const changed = changedText(view, texts);
  const cell = view.cells.get(property);
  const cure = isBad(cell) ? cureOfCell(view.row.setup, property, bounds) : null;
  return (
    <div className={styles['detail']}>
      <h2>{rowName(view, texts)}</h2>
      {changed !== null && <p className={styles['note']}>{changed}</p>}
      <p className={styles['sentence']}>{lookUp(texts.properties, property)}</p>
      <CellVerdict view={view} property={property} bounds={bounds} onCompute={onCompute} />
      {cure !== null && <CureCheck cure={cure} property={property} openMemory={openMemory} />}
    </div>
  );
}

function CellVerdict({
  view,
  property,
  bounds,
  onCompute,
}: Omit<CellDetailProps, 'openMemory'>): ReactElement {
  const texts = useAllTexts();
  const { matrix } = texts;
  const { row, found } = view;
  const exploration = explorationOf(view);
  const before = view.contradicted.get(property);
  const cell = view.cells.get(property);
  if (cell?.kind === 'unfit')
    return (
      <p>
        {[
          matrix.unfit,
          ...row.misfits.map(({ need }) => lackText({ slot: need.slot, oneOf: need.oneOf }, texts)),
        ].join(' ')}
      </p>
    );
  if (cell?.kind === 'not-made') return <p>{entryOf(matrix.notMade, property) ?? matrix.notMadeElse}</p>;
  if (cell === undefined || cell.kind === 'unknown' || exploration === null)
    return (
      <>
        <p>{matrix.notComputed}</p>
        {onCompute !== null && <Button onClick={onCompute}>{matrix.computeRow}</Button>}
      </>
    );
  const { searched } = exploration;
  const goOn = cell.kind === 'undecided' ? goOnText(searched, texts) : null;
  return (
    <>
      {cell.kind === 'broken' || cell.kind === 'never-rests' ? (
        <BrokenFinding
          finding={cell}
          inquiry={{ setup: row.setup, bounds, asked: [property], isReduced: true, after: [] }}
          looked={searched}
          isAlone={false}
        />
      ) : (
        <SearchedStatement finding={cell} looked={searched} from={{ isLater: false }} />
      )}
      {goOn !== null && <p className={styles['note']}>{goOn}</p>}
      {before !== undefined && (
        <Notice look="warn">{matrix.contradicted(cellText(before, texts), cellText(cell, texts))}</Notice>
      )}
      <p className={styles['note']}>
        {found === null
          ? [matrix.preparedCell, preparedText(searched, texts)].join(' ')
          : lookedText(searched, found.searchedMs, texts)}
      </p>
      {found === null && onCompute !== null && <Button onClick={onCompute}>{matrix.computeRowHere}</Button>}
    </>
  );
}
