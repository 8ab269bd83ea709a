import { announceEvents } from '../command-side/announce-events.ts';
import { streamOf } from './saga-record.ts';
import type { SagaState } from './saga-state.ts';

/** A stream of its own, of what it has heard and issued: kept as aggregates are, and announced as their events are. */
export const sagaStream = {
  id: 'event-sourced',
  tables: [],
  isStream: true,

  *find(service, keeping, transaction, manager, id) {
    return yield* keeping.find(service, transaction, streamOf(manager), id);
  },

  *save(service, keeping, transaction, loaded, { records, ...occasion }) {
    return yield* announceEvents(service, keeping, transaction, loaded, { ...occasion, events: records });
  },
} as const satisfies SagaState;
