import type { MatrixRow } from '../../explorer/asking/matrix.ts';
import type { Exploration } from '../../explorer/search/verdict.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Found } from '../explore/ask-explorer.ts';
import { findingsOf, type Finding } from '../explore/findings.ts';
import { contradicts } from './contradicts.ts';

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
  /** What was found here. */
  readonly found: Found | null;
  /** What was computed when this version was built. */
  readonly prepared: Exploration | null;
  /** What was found here, else what is prepared. */
  readonly cells: ReadonlyMap<PropertyId, MatrixCell>;
  /** The prepared cells that what was found here contradicts: one of the two is wrong. */
  readonly contradicted: ReadonlyMap<PropertyId, Finding>;
};

export type Known = Pick<RowView, 'found' | 'prepared'>;

export function rowView(
  row: MatrixRow,
  promises: readonly PropertyId[],
  columns: readonly PropertyId[],
  { found, prepared }: Known = { found: null, prepared: null },
): RowView {
  const here = found === null ? [] : findingsOf(found.exploration, row.setup);
  const before = prepared === null ? [] : findingsOf(prepared, row.setup);
  const findings = found === null ? before : here;
  const cellOf = (property: PropertyId): MatrixCell => {
    if (row.misfits.length > 0) return { kind: 'unfit' };
    if (!promises.includes(property)) return { kind: 'not-made' };
    return findings.find((finding) => finding.property === property) ?? { kind: 'unknown' };
  };
  const contradicted = before.filter((finding) =>
    here.some((other) => other.property === finding.property && contradicts(finding, other)),
  );
  return {
    row,
    promises,
    found,
    prepared,
    cells: new Map(columns.map((property) => [property, cellOf(property)])),
    contradicted: new Map(contradicted.map((finding) => [finding.property, finding])),
  };
}

/** What the cells of a row are from. */
export function explorationOf({ found, prepared }: Known): Exploration | null {
  return found?.exploration ?? prepared;
}

/** Whether a cell is one of those that show what breaks. */
export function isBad(cell: MatrixCell | undefined): boolean {
  return cell?.kind === 'broken' || cell?.kind === 'never-rests' || cell?.kind === 'never-happens';
}

/** How many rows were computed here. */
export function doneCount(rows: readonly RowView[]): number {
  return rows.filter(isDone).length;
}

/** Rows that nothing has to be searched for count as done. */
export const isDone = ({ row, found }: RowView): boolean => found !== null || row.misfits.length > 0;
