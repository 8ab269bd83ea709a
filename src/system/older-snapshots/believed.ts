import type { OlderSnapshotsVariant } from './older-snapshots-variant.ts';

/** A snapshot is a snapshot: its state is taken for what this code would have made of the events. */
export const believed = {
  id: 'believed',
  needs: [{ slot: 'versioning', oneOf: ['none', 'tolerant', 'upcaster'], brings: true }],
  passesOver: false,
} as const satisfies OlderSnapshotsVariant;
