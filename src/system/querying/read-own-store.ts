import type { AnyAggregate } from '../../domains/aggregate.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { findEntity } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Answer } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { stateFromSnapshot } from '../aggregate/stored-event.ts';

/**
 * A query to the write side: it reads its own rows of one aggregate in one statement, and says what these come to. So
 * nobody is told of what is not committed, and what is committed may change as soon as it is told.
 */
export function* readOwnStore(database: DatabaseId, aggregate: AnyAggregate, id: string): Process<Answer> {
  const found = yield* findEntity(database, aggregate.type, id);
  if (!found.ok) return { kind: 'failed', reason: found.failure };

  const { snapshot, events } = found.value;
  const start = stateFromSnapshot(aggregate, snapshot);
  const after = events.map(messageFromRow);
  const state = after.reduce((before, event) => aggregate.apply(before, event), start.state);
  const version = after.at(-1)?.version ?? start.version;
  return { kind: 'shown', aggregateId: id, version, status: aggregate.statusOf?.(state) ?? '' };
}
