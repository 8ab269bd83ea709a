import type { BoundaryId } from './boundary-table.ts';

export const boundaryNotes = {
  'too-small':
    'A campaign and each of its ad locations are aggregates of their own. An event handler mends afterwards what breaks the rule over them.',
  'too-large':
    'A publisher and all its campaigns are one aggregate: commands that have nothing to do with each other conflict.',
  right:
    'A campaign and its ad locations are one aggregate, since one rule binds them. Its publisher is another.',
} satisfies Record<BoundaryId, string>;
