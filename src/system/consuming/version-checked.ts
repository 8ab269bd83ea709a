import { fail, succeed } from '../../base/result.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import { isEvent } from '../../kernel/terms/message-kind.ts';
import { appliedMarks, appliedVersionsTable } from './applied-versions.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { idempotent } from './idempotent.ts';

/**
 * The aggregate's version says what a message is: one that took effect already is acknowledged and
 * ignored, the next one is worked on, a later one has come too early and waits for those before it. Commands and
 * replies have no versions: each is known by its id.
 */
export const versionChecked = {
  id: 'version-checked',
  tables: [appliedVersionsTable],
  messageTables: idempotent.tables,
  marksOf: appliedMarks,

  *consume(consumer, delivery) {
    const { message, acknowledge } = delivery;
    if (!isEvent(message)) return yield* idempotent.consume(consumer, delivery);
    const { aggregateType: entity_type, aggregateId: entity_id, version: entity_version } = message;
    const stream = { subscriber: consumer.group, entity_type, entity_id };
    const transaction = transactionOn(consumer.database);
    yield* transaction.begin();
    const seen = yield* transaction.selectForUpdate({ table: 'applied_versions', where: stream });
    if (!seen.ok) {
      yield* transaction.rollback();
      return seen;
    }

    const applied = Number(seen.value[0]?.['entity_version'] ?? 0);
    if (entity_version !== applied + 1) {
      yield* transaction.rollback();
      if (entity_version > applied) return fail('too-early');
      yield* acknowledge();
      return succeed(null);
    }

    // Two members may both begin a stream: the second insert is refused, and the next try knows.
    const counted =
      applied === 0
        ? yield* transaction.insert('applied_versions', { ...stream, entity_version })
        : yield* transaction.update('applied_versions', { where: stream, set: { entity_version } });
    const worked = counted.ok ? yield* consumer.effect.inside(transaction, message) : counted;
    if (!worked.ok) {
      yield* transaction.rollback();
      return worked;
    }
    const committed = yield* transaction.commit();
    if (!committed.ok) return committed;

    yield* acknowledge();
    return succeed(null);
  },

  canFollow({ group }, message) {
    if (!isEvent(message)) return null;
    const { aggregateType, aggregateId, version } = message;
    return {
      table: 'applied_versions',
      where: { subscriber: group, entity_type: aggregateType, entity_id: aggregateId },
      above: { column: 'entity_version', value: version - 2 },
      limit: 1,
    };
  },
} as const satisfies ConsumingVariant;
