import type { AnyAggregate } from '../../domains/aggregate.ts';
import { findEntity } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Answer } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { foldFound } from '../aggregate/fold-found.ts';
import { readFound } from '../versioning/read-found.ts';
import { readingOn } from '../aggregate/read-on.ts';
import type { Versions } from '../versioning/versions.ts';

/**
 * A query to the write side: it reads its own rows of one aggregate in one statement, and says what these come to. So
 * nobody is told of what is not committed, and what is committed may change as soon as it is told.
 */
export function* readOwnStore(
  database: DatabaseId,
  versions: Versions,
  aggregate: AnyAggregate,
  id: string,
): Process<Answer> {
  const found = yield* findEntity(database, aggregate.type, id);
  if (!found.ok) return { kind: 'failed', reason: found.failure };

  const read = yield* readFound(versions, readingOn(database), found.value);
  if (!read.ok) return { kind: 'failed', reason: read.failure };

  const { state, version } = foldFound(aggregate, id, read.value);
  return { kind: 'shown', aggregateId: id, version, status: aggregate.statusOf?.(state) ?? '' };
}
