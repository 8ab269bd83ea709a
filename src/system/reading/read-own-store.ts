import { keptAsEvents } from '../keeping-needs.ts';
import { readOwnStore as readStream } from '../querying/read-own-store.ts';
import { askedBy } from './query-side.ts';
import type { ReadingVariant } from './reading-variant.ts';

/**
 * The write side's own rows: one aggregate's stream is found by its id and folded. Nothing is behind, and whoever asks
 * burdens the database that commands are carried out in; "all that ..." can't be asked of it.
 */
export const readOwnStore = {
  id: 'read-own-store',
  needs: [keptAsEvents],

  queries: {
    from: 'store',
    tables: [],
    namesVersion: false,

    answer(side, { command }) {
      return readStream(side.store, side.versions, askedBy(side, command).aggregate, command.aggregateId);
    },
  },
} as const satisfies ReadingVariant;
