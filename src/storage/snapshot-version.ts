import type { Row } from '../kernel/database/row.ts';

/** The version that a snapshot stands at; 0 without one, so that all events come after it. */
export function snapshotVersion(snapshot: Row | null): number {
  return snapshot === null ? 0 : Number(snapshot['entity_version']);
}
