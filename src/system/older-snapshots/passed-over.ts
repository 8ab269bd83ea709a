import type { OlderSnapshotsVariant } from './older-snapshots-variant.ts';

/** One of another schema version is passed over, as if it were not there: all events are folded once more. */
export const passedOver = { id: 'passed-over', passesOver: true } as const satisfies OlderSnapshotsVariant;
