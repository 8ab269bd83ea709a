import type { PropertyId } from '../../kernel/terms/names.ts';
import { isBad, type RowView } from './cells.ts';

type Shown = { readonly rows: readonly RowView[]; readonly columns: readonly PropertyId[] };

/** The whole table, or only the rows and the promises of which something breaks. */
export function shownPart({ rows, columns }: Shown, isOnlyBroken: boolean): Shown {
  if (!isOnlyBroken) return { rows, columns };
  return {
    rows: rows.filter(({ cells }) => [...cells.values()].some(isBad)),
    columns: columns.filter((property) => rows.some(({ cells }) => isBad(cells.get(property)))),
  };
}
