import { expect, test } from 'vitest';
import { fail, succeed } from '../../../src/base/result.ts';
import type { JsonRecord } from '../../../src/base/json.ts';
import type { EventMessage } from '../../../src/kernel/terms/message.ts';
import { nextId } from '../../../src/kernel/language/ops.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { orderSystem } from '../../../src/scenarios/order/order-system.ts';
import { composeServiceSystem } from '../../../src/scenarios/service-system/compose-service-system.ts';
import { systemSlots } from '../../../src/scenarios/topology/service-slots.ts';
import { announce } from '../../../src/system/aggregate/announce.ts';
import { chosenSlots } from '../../../src/scenarios/slots/slots.ts';
import type { KeptInTransaction } from '../../../src/system/keeping/keeping-variant.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openService } from '../../support/service-stage.ts';

/** Another way to keep an aggregate, in full: its current state as one row, and none of its past. */
const currentRow: KeptInTransaction = {
  id: 'current-row',
  commits: 'transaction',
  tables: [{ name: 'current', key: ['entity_type', 'entity_id'], indexes: [] }],

  *find(_service, transaction, aggregate, id) {
    const found = yield* transaction.select({
      table: 'current',
      where: { entity_type: aggregate.type, entity_id: id },
    });
    if (!found.ok) return found;
    const [row] = found.value;
    return succeed({
      aggregate,
      id,
      state: row === undefined ? aggregate.initial : (row['state'] as JsonRecord),
      version: row === undefined ? 0 : (row['version'] as number),
      causes: [],
    });
  },

  *save(service, transaction, loaded, decided) {
    const events: EventMessage[] = [];
    for (const [index, { type, data }] of decided.events.entries()) {
      const drawn = yield* nextId(service.database, 'events');
      if (!drawn.ok) return drawn;
      const { aggregate, id: aggregateId, version } = loaded;
      const { triggeringEvent } = decided;
      const of = { aggregateType: aggregate.type, aggregateId, version: version + index + 1 };
      events.push({ id: drawn.value, type, data, triggeringEvent, ...of });
    }
    transaction.note(announce(events, decided.cause));
    const entity = { entity_type: loaded.aggregate.type, entity_id: loaded.id };
    const state = decided.events.reduce(loaded.aggregate.apply, loaded.state);
    const set = { state, version: loaded.version + events.length };
    if (loaded.version === 0) {
      const inserted = yield* transaction.insert('current', { ...entity, ...set });
      return inserted.ok ? succeed(events) : inserted;
    }
    const where = { ...entity, version: loaded.version };
    const updated = yield* transaction.update('current', { where, set });
    if (!updated.ok) return updated;
    return updated.value === 0 ? fail('conflict') : succeed(events);
  },
};

const open = () => {
  const define: typeof orderScenario.define = (setup) =>
    composeServiceSystem(orderSystem, {
      ...chosenSlots(setup, systemSlots),
      keeping: { ...currentRow, id: 'events' },
    }).definition;
  return openService({ ...orderScenario, define });
};

test('another keeping is its find and its save: attempts, outbox, relay and consumers go with it as they are', () => {
  const stage = open();
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.rest();
  expect(stage.rows('current', 'order-service')).toMatchObject([
    { entity_id: 'customer-1' },
    { entity_id: 'order-1', version: 2, state: { total: 120 } },
  ]);
  expect(stage.rows('order_view', 'projection')).toMatchObject([{ order_id: 'order-1', total: 120 }]);
  for (const { id } of stage.machine.definition.properties)
    expect([id, stage.judged(id).kind]).toEqual([id, 'kept']);
});

test('a conflict that a keeping finds is one for whoever decides again', () => {
  const stage = open();
  const commands = [120, 130].map((total) => orderCommand('ReviseOrder', { total }));
  const handlers = commands.map((command, index) =>
    stage.ask(`c${index + 1}`, command, `order-service-${index + 1}`),
  );
  for (const handler of handlers) stage.actUpTo(handler, 'update');
  for (const handler of handlers) stage.actOn(handler);
  stage.rest();
  expect([stage.answers()['c1']?.kind, stage.answers()['c2']?.kind]).toEqual(['accepted', 'conflict']);
});
