import type { VersioningId } from './versioning-table.ts';

export const versioningTexts = {
  none: 'read as they are',
  tolerant: 'tolerant reader',
  upcaster: 'upcaster',
  'nothing-old': 'none in the store',
} satisfies Record<VersioningId, string>;
