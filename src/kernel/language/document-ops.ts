import type { JsonRecord } from '../../base/json.ts';
import type { Fact } from '../terms/fact.ts';
import type { DatabaseId } from '../terms/names.ts';
import type { ResultOf } from './op.ts';
import type { LogPosition } from '../database/commit-log.ts';
import { perform, type Process } from './process.ts';

/** What one can ask of a document store: each on one document, none in a transaction. */
export type Documents = {
  readonly find: (id: string) => Process<ResultOf<'find-document'>>;
  /** Waits for a document whose array has an entry that lacks the flag. */
  readonly waitForEntry: (array: string, lacks: string) => Process<ResultOf<'find-document'>>;
  /** Waits for the version of any document that was committed next after a position. */
  readonly watch: (position: LogPosition) => Process<ResultOf<'watch'>>;
  /** The whole document, if it has the expected version: 0, it must be new; null, whatever is there. */
  readonly put: (
    id: string,
    expectedVersion: number | null,
    document: JsonRecord,
    facts?: readonly Fact[],
  ) => Process<ResultOf<'put-document'>>;
  /** One entry of an array, in place. */
  readonly updateEntry: (
    id: string,
    array: string,
    entryId: number,
    set: JsonRecord,
  ) => Process<ResultOf<'update-entry'>>;
};

export function documentsIn(database: DatabaseId, collection: string): Documents {
  const inside = { database, collection } as const;
  return {
    find: (id) => perform<'find-document'>({ kind: 'find-document', ...inside, by: { id }, waits: false }),
    waitForEntry: (array, lacks) =>
      perform<'find-document'>({ kind: 'find-document', ...inside, by: { array, lacks }, waits: true }),
    watch: (position) => perform<'watch'>({ kind: 'watch', ...inside, position }),
    put: (id, expectedVersion, document, facts = []) =>
      perform<'put-document'>({ kind: 'put-document', ...inside, id, expectedVersion, document, facts }),
    updateEntry: (id, array, entryId, set) =>
      perform<'update-entry'>({ kind: 'update-entry', ...inside, id, array, entryId, set }),
  };
}
