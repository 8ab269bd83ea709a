import type { VariantText } from '../variant-text.ts';
import type { SnapshotsId } from './snapshots-table.ts';

export const snapshotsTexts = {
  'from-memory': {
    name: 'from memory, before the commit',
    note: 'The service writes what it holds in memory, in a transaction of its own, before it knows whether its events will be committed.',
  },
  forgetful: {
    name: 'every n events, without request ids',
    note: 'The snapshot is written with the n-th event, but holds the state alone: a request that it has swallowed is not recognised any more.',
  },
  never: {
    name: 'none',
    note: 'Whoever loads an aggregate folds all of its events.',
  },
  'by-daemon': {
    name: 'by a snapshotter',
    note: 'A process beside the service reads committed events and writes the snapshots. It may be some events behind, which are folded on top.',
  },
  'every-n': {
    name: 'every n events, in their transaction',
    note: 'The transaction that writes the n-th event since the last snapshot writes the next one, with the ids of the requests that led to it.',
  },
} satisfies Record<SnapshotsId, VariantText>;
