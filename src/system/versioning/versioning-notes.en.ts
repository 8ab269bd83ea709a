import type { VersioningId } from './versioning-table.ts';

export const versioningNotes = {
  none: 'Older code has left events of another shape in the store. Whoever reads them takes them for events of today.',
  tolerant:
    'A field that an older event lacks gets a default. A field that is there and meant something else then is not noticed.',
  upcaster:
    'An older event is lifted to the present shape when it is read: by the service, by subscribers, by queries. What is stored stays as it was written.',
  'nothing-old': 'Every stored event was written by the code that reads it.',
} satisfies Record<VersioningId, string>;
