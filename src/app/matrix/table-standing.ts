import { doneCount, explorationOf } from './cells.ts';
import type { MatrixState } from './matrix-view.ts';

/** How far a table is. `again`: what was built in is being computed once more, and so far nobody knows of all. */
export type TableStanding = {
  readonly kind: 'preparing' | 'empty' | 'prepared' | 'some' | 'again' | 'whole' | 'confirmed';
  /** Rows computed here. */
  readonly done: number;
  /** Rows that say something. */
  readonly shown: number;
  /** Rows that something has to be searched for. */
  readonly count: number;
};

export function tableStanding({
  rows,
  running,
  isPreparing,
}: Pick<MatrixState, 'rows' | 'running' | 'isPreparing'>): TableStanding {
  const searchable = rows.filter(({ row }) => row.misfits.length === 0);
  const [done, count] = [doneCount(searchable), searchable.length];
  const shown = searchable.filter((one) => explorationOf(one) !== null).length;
  const isCompared = searchable.some(({ prepared }) => prepared !== null);
  const isContradicted = searchable.some(({ contradicted }) => contradicted.size > 0);
  const kindOf = (): TableStanding['kind'] => {
    if (done === count) return isCompared && !isContradicted ? 'confirmed' : 'whole';
    if (done > 0 || running !== null) return isCompared ? 'again' : 'some';
    if (isPreparing) return 'preparing';
    return shown > 0 ? 'prepared' : 'empty';
  };
  return { kind: kindOf(), done, shown, count };
}
