import { succeed } from '../../base/result.ts';
import type { JsonRecord } from '../../base/json.ts';
import { recall, remember } from '../../kernel/language/ops.ts';
import { withOrchestration } from '../coordination/coordination-needs.ts';
import { streamOf } from '../coordinating/saga-record.ts';
import type { SagaStateVariant } from '../coordinating/saga-state-variant.ts';

/** An object in the memory of the service. No transaction includes it, and it dies with its service. */
export const inMemory = {
  id: 'in-memory',
  needs: [withOrchestration],
  tables: [],
  isStream: false,
  isInMemory: true,

  *find(_service, _keeping, _transaction, manager, id) {
    const found = yield* recall(`${manager.type} ${id}`);
    const saga = found.ok ? found.value : null;
    return succeed({
      aggregate: streamOf(manager),
      id,
      state: (saga?.['state'] ?? manager.initialState) as JsonRecord,
      version: Number(saga?.['version'] ?? 0),
      causes: (saga?.['causes'] ?? []) as readonly string[],
    });
  },

  *save(_service, _keeping, _transaction, { aggregate, id, state, version, causes }, noted) {
    yield* remember(`${aggregate.type} ${id}`, {
      state: noted.records.reduce(aggregate.apply, state),
      version: version + 1,
      causes: [...causes, noted.id],
    });
    return succeed([]);
  },
} as const satisfies SagaStateVariant;
