import type { SnapshotsId } from './snapshots-table.ts';

export const snapshotsNotes = {
  'from-memory':
    'The service writes what it holds in memory, in a transaction of its own, before it knows whether its events will be committed.',
  forgetful:
    'The snapshot is written with the n-th event, but holds the state alone: a request that it has swallowed is not recognised any more.',
  never: 'Whoever loads an aggregate folds all of its events.',
  'by-daemon':
    'A process beside the service reads committed events and writes the snapshots. It may be some events behind, which are folded on top.',
  'every-n':
    'The transaction that writes the n-th event since the last snapshot writes the next one, with the ids of the requests that led to it.',
} satisfies Record<SnapshotsId, string>;
