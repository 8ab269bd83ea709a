import { memo, type KeyboardEvent, type ReactElement } from 'react';
import type { RowView } from '../../app/matrix/cells.ts';
import type { CellAddress } from '../../app/matrix/matrix-address.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { CellSign } from './cell-sign.tsx';
import { changedText, contradictedText, rowName } from './matrix-text.ts';
import { variantName } from '../../i18n/variant-name.ts';
import styles from './matrix.module.css';

type MatrixBodyRowProps = {
  readonly view: RowView;
  readonly index: number;
  readonly columns: readonly PropertyId[];
  readonly isSearching: boolean;
  /** The column at which the tab key stops; null: not in this row. */
  readonly stop: number | null;
  readonly chosen: PropertyId | null;
  readonly onChoose: (cell: CellAddress) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onReach: (row: number, column: number) => void;
};

/** One variant, or two, by the promises. */
export const MatrixBodyRow = memo(function MatrixBodyRow({
  view,
  index,
  columns,
  isSearching,
  stop,
  chosen,
  onChoose,
  onKeyDown,
  onReach,
}: MatrixBodyRowProps): ReactElement {
  const texts = useAllTexts();
  const whole = rowName(view, texts);
  const last = view.row.chosen.at(-1);
  const own = last === undefined ? '' : variantName(last, texts);
  const changed = changedText(view, texts);
  return (
    <tr className={isSearching ? styles['searching'] : undefined} aria-busy={isSearching}>
      <th scope="row">
        <span>{own}</span>
        {changed !== null && <span className={styles['changed']}>{changed}</span>}
      </th>
      {columns.map((property, column) => {
        const cell = view.cells.get(property) ?? { kind: 'unknown' };
        return (
          <td key={property}>
            <button
              type="button"
              className={styles['cell']}
              data-row={index}
              data-column={column}
              data-kind={cell.kind}
              data-from={view.found === null ? 'build' : 'here'}
              tabIndex={stop === column ? 0 : -1}
              aria-pressed={chosen === property}
              aria-label={texts.matrix.named(
                whole,
                lookUp(texts.propertyNames, property),
                contradictedText(view, property, texts),
              )}
              onClick={() => onChoose({ row: view.row.id, property })}
              onKeyDown={onKeyDown}
              onFocus={() => onReach(index, column)}
            >
              <CellSign cell={cell} isContradicted={view.contradicted.has(property)} />
            </button>
          </td>
        );
      })}
    </tr>
  );
});
