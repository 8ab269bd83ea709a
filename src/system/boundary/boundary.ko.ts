import type { BoundaryId } from './boundary-table.ts';

export const boundaryTexts = {
  'too-small': '너무 좁은 경계',
  'too-large': '너무 넓은 경계',
  right: '알맞은 경계',
} satisfies Record<BoundaryId, string>;
