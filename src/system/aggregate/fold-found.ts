import type { AnyAggregate } from '../../domains/aggregate.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { FoundEntity } from '../../kernel/language/op.ts';
import type { LoadedAggregate } from './aggregate-root.ts';
import { fromSnapshot } from './snapshot.ts';

/** The newest snapshot and the events after it, folded. No events: version 0. */
export function foldFound(
  aggregate: AnyAggregate,
  id: string,
  { snapshot, events }: FoundEntity,
): LoadedAggregate {
  const start = fromSnapshot(aggregate, snapshot);
  const after = events.map(messageFromRow);
  return {
    aggregate,
    id,
    state: after.reduce((before, event) => aggregate.apply(before, event), start.state),
    version: after.at(-1)?.version ?? start.version,
    snapshotVersion: start.version,
    causes: [...start.causes, ...after.map(({ triggeringEvent }) => triggeringEvent)],
  };
}
