import { assert } from '../../src/base/assert.ts';
import { fail, succeed, type Result } from '../../src/base/result.ts';
import { entitiesTable } from '../../src/kernel/database/event-store-schema.ts';
import type { DatabaseId } from '../../src/kernel/terms/names.ts';
import type { FoundEntity } from '../../src/kernel/language/op.ts';
import type { Append } from './append.ts';
import { eventIds } from './event-ids.ts';
import { appendSteps } from './event-store-steps.ts';
import { sequencesTable } from '../../src/storage/run-tables.ts';
import type { Storage } from '../../src/storage/storage.ts';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';

export type Appended = {
  readonly entityId: string;
  readonly version: number;
  readonly eventIds: readonly number[];
};

export type AppendFailure =
  /** The entity is not at the expected version; null: there is no such entity. */
  | { readonly kind: 'conflict'; readonly foundVersion: number | null }
  /** There is such an entity already. */
  | { readonly kind: 'duplicate' }
  | StorageFailure;

/** Eventuate Local's event store over one database of a run's storage. */
export interface EventStore {
  /** The newest snapshot and the events after it. An entity that never was has neither. */
  find(entityType: string, entityId: string): Promise<Result<FoundEntity, StorageFailure>>;
  create(append: Append): Promise<Result<Appended, AppendFailure>>;
  update(append: Append, expectedVersion: number): Promise<Result<Appended, AppendFailure>>;
}

/** Other writers may take the same ids first: each round lost means that one of them got on. */
const attemptCountMax = 1000;

export function eventStoreOver(storage: Storage, database: DatabaseId): EventStore {
  const ids = eventIds(storage, database);

  async function save(append: Append, expectedVersion: number): Promise<Result<Appended, AppendFailure>> {
    assert(append.events.length > 0, 'an append of at least one event');
    for (let attempt = 1; ; attempt += 1) {
      const reserved = ids.reserve(append.events.length) ?? (await ids.read(append.events.length));
      if (!reserved.ok) return reserved;
      const steps = appendSteps(database, append, expectedVersion, reserved.value);
      const result = await storage.execute([...steps, ...append.alongside]);
      if (result.ok) {
        const version = expectedVersion + append.events.length;
        return succeed({ entityId: append.entityId, version, eventIds: reserved.value });
      }
      if (!losesIds(result.failure) || attempt === attemptCountMax)
        return fail(meaningOf(result.failure, database));
      ids.forget();
    }
  }

  return {
    async find(entityType, entityId) {
      const result = await storage.execute([{ kind: 'find', database, entityType, entityId }]);
      if (!result.ok) return result;
      const answer = result.value[0];
      assert(answer?.kind === 'found', `expected what was found, came ${JSON.stringify(answer)}`);
      return succeed(answer.found);
    },
    create: (append) => save(append, 0),
    update: (append, expectedVersion) => save(append, expectedVersion),
  };
}

const losesIds = (failure: StorageFailure): boolean =>
  failure.kind === 'guard-failed' && failure.table === sequencesTable.name;

function meaningOf(failure: StorageFailure, database: DatabaseId): AppendFailure {
  if (failure.kind !== 'guard-failed' && failure.kind !== 'duplicate-key') return failure;
  if (failure.database !== database || failure.table !== entitiesTable.name) return failure;
  if (failure.kind === 'duplicate-key') return { kind: 'duplicate' };
  const found = failure.found?.['entity_version'];
  return { kind: 'conflict', foundVersion: typeof found === 'number' ? found : null };
}
