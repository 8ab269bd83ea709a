import { present } from '../../base/assert.ts';
import { succeed } from '../../base/result.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { aloneIn } from '../consuming/alone.ts';
import type { ConsumerEffect } from '../consumer/consumer.ts';
import type { ReadModel } from './read-model.ts';

/** The effect of a projection: read the row of the event's aggregate, change it, put it back. */
export function projection(
  database: DatabaseId,
  subscriber: string,
  models: readonly ReadModel[],
): ConsumerEffect {
  const inside: ConsumerEffect['inside'] = function* project(transaction, event) {
    const model = modelFor(models, event);
    const keyColumn = present(model.table.key[0], 'a key column');
    const seen = yield* transaction.select({
      table: model.table.name,
      where: { [keyColumn]: model.keyOf(event) },
    });
    if (!seen.ok) return seen;

    const row = model.project(seen.value[0] ?? null, event);
    const applied: Fact = { kind: 'event-applied', subscriber, event };
    const written = yield* transaction.put(model.table.name, row, [applied]);
    return written.ok ? succeed(null) : written;
  };

  return { inside, alone: aloneIn(database, inside) };
}

function modelFor(models: readonly ReadModel[], event: EventMessage): ReadModel {
  return present(
    models.find((model) => model.aggregateType === event.aggregateType),
    `a read model for ${event.aggregateType}`,
  );
}
