import type { Inquiry } from '../../explorer/inquiry.ts';
import type { MatrixSize } from '../../explorer/matrix-tables.ts';

/** The bounds of the matrix whose verdicts are computed beforehand. */
export const preparedSize: MatrixSize = 'quick';

/** Of states: so many rows are prepared that one of them may not take minutes. A verdict states it (E2). */
const stateCountMax = 1_000_000;

/** A row's question as it is asked beforehand: less is looked at than a page looks at, never anything else. */
export function preparedBounds(inquiry: Inquiry): Inquiry {
  const { bounds } = inquiry;
  return {
    ...inquiry,
    bounds: { ...bounds, stateCountMax: Math.min(bounds.stateCountMax, stateCountMax) },
  };
}
