import { succeed } from '../../base/result.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { insertRow } from '../../kernel/language/ops.ts';
import type { NotifyingVariant } from './notifying-variant.ts';

/** What a person finds when they next look. Nothing keeps an event from being noted twice. */
const notificationsTable: TableSchema = {
  name: 'notifications',
  key: ['notification_id'],
  indexes: [],
  sequence: 'notifications',
};

/** A row in the consumer's own database: it stands or falls with the transaction that it is in. */
export const row = {
  id: 'row',
  tables: [notificationsTable],
  needsMailServer: false,

  effect: ({ database, subscriber }) => {
    const factsOf = (event: EventMessage): readonly Fact[] => [{ kind: 'event-applied', subscriber, event }];
    return {
      *alone(event) {
        const inserted = yield* insertRow(database, 'notifications', rowOf(event), factsOf(event));
        return inserted.ok ? succeed(null) : inserted;
      },
      *inside(transaction, event) {
        const inserted = yield* transaction.insert('notifications', rowOf(event), factsOf(event));
        return inserted.ok ? succeed(null) : inserted;
      },
    };
  },
} as const satisfies NotifyingVariant;

const rowOf = (event: EventMessage): Row => ({
  recipient: event.aggregateId,
  subject: event.type,
  message_id: event.id,
});
