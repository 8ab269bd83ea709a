import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { SnapshotEveryVariant } from '../snapshot-every/snapshot-every-variant.ts';
import type { LoadedAggregate } from './aggregate-root.ts';

/** Whether the stream has come so many events past its last snapshot. */
export function isSnapshotDue(
  { version, snapshotVersion = 0 }: LoadedAggregate,
  { eventCount }: SnapshotEveryVariant,
): boolean {
  return version - snapshotVersion >= eventCount;
}

/** A row of `snapshots`: an aggregate as it is at a version, and the requests that have led to it. */
export function rowFromSnapshot(
  { aggregate, id, version, state, causes }: LoadedAggregate,
  /** How it is written, where there is more than one way. */
  columns: Row = {},
): Row {
  return {
    entity_type: aggregate.type,
    entity_id: id,
    entity_version: version,
    snapshot_type: aggregate.type,
    snapshot_json: state,
    triggering_events: causes,
    ...columns,
  };
}

/** Where a replay begins: at the newest snapshot, or at nothing. */
export function fromSnapshot(
  aggregate: AnyAggregate,
  snapshot: Row | null,
): Pick<LoadedAggregate, 'state' | 'version' | 'causes'> {
  if (snapshot === null) return { state: aggregate.initial, version: 0, causes: [] };
  return {
    state: snapshot['snapshot_json'] as JsonRecord,
    version: snapshot['entity_version'] as number,
    causes: snapshot['triggering_events'] as readonly string[],
  };
}
