import { fail, succeed } from '../../base/result.ts';
import type { JsonRecord } from '../../base/json.ts';
import { sagasTable } from '../coordinating/sagas-table.ts';
import { streamOf } from '../coordinating/saga-record.ts';
import type { SagaStateVariant } from '../coordinating/saga-state-variant.ts';

/** One row with the state as it is now. Who finds it holds it: two messages of one process come one after the other. */
export const row = {
  id: 'row',
  tables: [sagasTable],
  isStream: false,
  isInMemory: false,

  *find(_service, _keeping, transaction, manager, id) {
    const where = { saga_type: manager.type, saga_id: id };
    const found = yield* transaction.selectForUpdate({ table: 'sagas', where });
    if (!found.ok) return found;
    const [saga] = found.value;
    return succeed({
      aggregate: streamOf(manager),
      id,
      state: (saga?.['state'] ?? manager.initialState) as JsonRecord,
      version: Number(saga?.['version'] ?? 0),
      causes: (saga?.['triggering_events'] ?? []) as readonly string[],
    });
  },

  *newest(_service, transaction, { type, hasEnded }) {
    const found = yield* transaction.select({ table: sagasTable.name, where: { saga_type: type } });
    if (!found.ok) return found;
    const open = found.value.filter((saga) => hasEnded?.(saga['state'] as JsonRecord) !== true);
    const last = open.toSorted((a, b) => Number(a['begun_with']) - Number(b['begun_with'])).at(-1);
    return succeed((last?.['saga_id'] ?? null) as string | null);
  },

  *save(_service, _keeping, transaction, { aggregate, id, state, version, causes }, noted) {
    const key = { saga_type: aggregate.type, saga_id: id };
    const now = {
      state: noted.records.reduce(aggregate.apply, state),
      version: version + 1,
      triggering_events: [...causes, noted.id],
    };
    const saved =
      version === 0
        ? yield* transaction.insert('sagas', { ...key, ...now, begun_with: noted.group ?? 0 })
        : yield* transaction.update('sagas', { where: key, set: now });
    if (saved.ok) return succeed([]);
    // Somebody has begun a process of this id in the meantime.
    return fail(saved.failure === 'duplicate-key' ? 'conflict' : saved.failure);
  },
} as const satisfies SagaStateVariant;
