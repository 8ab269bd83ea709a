import type { ReactElement } from 'react';
import type { Followable } from '../../app/follow/find-subject.ts';
import { tableRows, type ShownRow } from '../../app/selectors/table-rows.ts';
import { rowKey } from '../../app/follow/threads.ts';
import { FollowButton } from '../follow/follow-button.tsx';
import { useFollowed } from '../follow/use-followed.ts';
import { useLab } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { cellText } from './cell-text.ts';
import styles from './tables.module.css';

const rowCountMax = 100;

type TableSheetProps = { readonly database: string; readonly table: string };

export function TableSheet({ database, table }: TableSheetProps): ReactElement {
  const { inspector, tables } = useAllTexts();
  const { follow } = inspector;
  const marked = useFollowed('rows');
  const world = useLab((state) => state.world);
  const last = useLab(lastEntryOf);
  const start = useLab((state) => state.start);
  const isThere = world.databases[database]?.tables[table] !== undefined;
  if (!isThere) return <p className={styles['note']}>{tables.empty}</p>;
  const { columns, rows, rowCount } = tableRows(world, database, table, last, rowCountMax, start);
  const uncommitted = (world.databases[database]?.transactions ?? []).reduce(
    (count, { writes }) => count + writes.filter((write) => write.table === table).length,
    0,
  );
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles['note']}>{tables.empty}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <HiddenText>{follow.column}</HiddenText>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" translate="no">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.key}
                row={row}
                columns={columns}
                what={{ kind: 'row', database, table, key: row.key, row: row.row }}
                isFollowed={marked.has(rowKey(database, table, row.key))}
              />
            ))}
          </tbody>
        </table>
      )}
      {rowCount > rowCountMax && <p className={styles['note']}>{tables.capped(rowCountMax, rowCount)}</p>}
      {uncommitted > 0 && <p className={styles['note']}>{tables.uncommitted(uncommitted)}</p>}
    </>
  );
}

type RowProps = {
  readonly row: ShownRow;
  readonly columns: readonly string[];
  readonly what: Followable;
  readonly isFollowed: boolean;
};

function Row({ row, columns, what, isFollowed }: RowProps): ReactElement {
  const { inspector, tables } = useAllTexts();
  const { follow } = inspector;
  const note = row.change === 'none' ? (row.isBefore ? tables.before : undefined) : tables[row.change];
  return (
    <tr
      className={classes(
        row.change === 'removed' && styles['removed'],
        row.isBefore && styles['before'],
        isFollowed && styles['followed'],
      )}
      title={note}
    >
      <td className={styles['follow']}>
        <FollowButton what={what} />
        {isFollowed && <HiddenText>{follow.inChain}</HiddenText>}
      </td>
      {columns.map((column) => {
        const text = cellText(row.row[column]);
        const isChanged = row.change !== 'removed' && row.changed.includes(column);
        return (
          <td key={column} className={classes(isChanged && styles['changed'])} title={text} translate="no">
            {isChanged ? <mark className={styles['changed']}>{text}</mark> : text}
          </td>
        );
      })}
    </tr>
  );
}
