import type { BoundaryId } from './boundary-table.ts';

export const boundaryTexts = {
  'too-small': 'too small a boundary',
  'too-large': 'too large a boundary',
  right: 'the right boundary',
} satisfies Record<BoundaryId, string>;
