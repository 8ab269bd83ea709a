import { present } from '../../base/assert.ts';
import type { JsonRecord } from '../../base/json.ts';
import { succeed } from '../../base/result.ts';
import { eventsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { announceEvents } from '../command-side/announce-events.ts';
import { whoeverKnowsTheWhole } from '../coordination/coordination-needs.ts';
import { streamOf } from '../coordinating/saga-record.ts';
import type { SagaStateVariant } from '../coordinating/saga-state-variant.ts';
import { issuedCommandsTable, toIssuedRow } from '../executing/issued-commands.ts';

/** A stream of its own, of what it has heard and issued: kept as aggregates are, and announced as their events are. */
export const eventSourced = {
  id: 'event-sourced',
  needs: [whoeverKnowsTheWhole],
  tables: [],
  isStream: true,
  isInMemory: false,

  *find(service, keeping, transaction, manager, id) {
    return yield* keeping.find(service, transaction, streamOf(manager), id);
  },

  *newest(_service, transaction, manager) {
    const found = yield* transaction.select({
      table: eventsTable.name,
      where: { entity_type: manager.type },
    });
    if (!found.ok) return found;
    const { apply, initial } = streamOf(manager);
    const states = new Map<string, JsonRecord>();
    const inOrder = found.value.map(messageFromRow).toSorted((a, b) => a.id - b.id);
    for (const event of inOrder)
      states.set(event.aggregateId, apply(states.get(event.aggregateId) ?? initial, event));
    // A map keeps the order in which its keys came.
    const open = [...states].filter(([, state]) => manager.hasEnded?.(state) !== true);
    return succeed(open.at(-1)?.[0] ?? null);
  },

  *save(service, keeping, transaction, loaded, { records, ...occasion }) {
    return yield* announceEvents(service, keeping, transaction, loaded, { ...occasion, events: records });
  },

  // It calls nobody: an executor does, once it is committed that this is to be done.
  *askOutside(_service, transaction, { id: triggeringEvent, instance: sagaId, issued, target, command }) {
    const { id } = present(issued, 'the event that says what is to be done');
    const row = toIssuedRow({ id, sagaId, triggeringEvent, target, command });
    const inserted = yield* transaction.insert(issuedCommandsTable.name, row);
    return inserted.ok ? succeed(null) : inserted;
  },
} as const satisfies SagaStateVariant;
