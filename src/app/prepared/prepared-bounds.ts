import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { MatrixSize, MatrixTable } from '../../explorer/asking/matrix-tables.ts';

/** The bounds of the matrix whose verdicts are computed beforehand: several services take many moves for each command. */
export function preparedSizeOf({ slots }: Pick<Scenario, 'slots'>): MatrixSize {
  return slots['saga-state'] === undefined ? 'quick' : 'glance';
}

/** Of states: there are so many rows of pairs that one of them may not take minutes. A verdict states it (E2). */
const pairStateCountMax = 200_000;

/** A row's question as it is asked beforehand: of pairs less is looked at than a page looks at, never anything else. */
export function preparedBounds({ slots }: MatrixTable, inquiry: Inquiry): Inquiry {
  if (slots.length === 1) return inquiry;
  const { bounds } = inquiry;
  return {
    ...inquiry,
    bounds: { ...bounds, stateCountMax: Math.min(bounds.stateCountMax, pairStateCountMax) },
  };
}
