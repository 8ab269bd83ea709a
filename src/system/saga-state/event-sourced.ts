import { announceEvents } from '../command-side/announce-events.ts';
import { withOrchestration } from '../coordination/coordination-needs.ts';
import { streamOf } from '../coordinating/saga-record.ts';
import type { SagaStateVariant } from '../coordinating/saga-state-variant.ts';

/** A stream of its own, of what it has heard and issued: kept as aggregates are, and announced as their events are. */
export const eventSourced = {
  id: 'event-sourced',
  needs: [withOrchestration],
  tables: [],
  isStream: true,
  isInMemory: false,

  *find(service, keeping, transaction, manager, id) {
    return yield* keeping.find(service, transaction, streamOf(manager), id);
  },

  *save(service, keeping, transaction, loaded, { records, ...occasion }) {
    return yield* announceEvents(service, keeping, transaction, loaded, { ...occasion, events: records });
  },
} as const satisfies SagaStateVariant;
