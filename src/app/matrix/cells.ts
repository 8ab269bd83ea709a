import type { MatrixRow } from '../../explorer/matrix.ts';
import type { PropertyId } from '../../kernel/names.ts';
import type { Found } from '../explore/ask-explorer.ts';
import { findingsOf, type Finding } from '../explore/findings.ts';

/** What a row says of a promise; `unknown`: nobody has searched yet. */
export type MatrixCell =
  | Finding
  | { readonly kind: 'unknown' }
  /** Its variants do not go together. */
  | { readonly kind: 'unfit' }
  /** Its setup does not make the promise. */
  | { readonly kind: 'not-made' };

/** A row of the matrix with what is known of it. */
export type RowView = {
  readonly row: MatrixRow;
  /** What its setup promises. */
  readonly promises: readonly PropertyId[];
  readonly found: Found | null;
  readonly cells: ReadonlyMap<PropertyId, MatrixCell>;
};

export function rowView(
  row: MatrixRow,
  promises: readonly PropertyId[],
  columns: readonly PropertyId[],
  found: Found | null,
): RowView {
  const findings = found === null ? [] : findingsOf(found.exploration, row.setup);
  const cellOf = (property: PropertyId): MatrixCell => {
    if (row.misfits.length > 0) return { kind: 'unfit' };
    if (!promises.includes(property)) return { kind: 'not-made' };
    return findings.find((finding) => finding.property === property) ?? { kind: 'unknown' };
  };
  return { row, promises, found, cells: new Map(columns.map((property) => [property, cellOf(property)])) };
}

/** Whether a cell is one of those that show what breaks. */
export function isBad(cell: MatrixCell | undefined): boolean {
  return cell?.kind === 'broken' || cell?.kind === 'never-rests' || cell?.kind === 'never-happens';
}

/** How far a table is: rows that nothing has to be searched for count as done. */
export function doneCount(rows: readonly RowView[]): number {
  return rows.filter(isDone).length;
}

export const isDone = ({ row, found }: RowView): boolean => found !== null || row.misfits.length > 0;
