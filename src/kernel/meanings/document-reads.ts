import { present } from '../../base/assert.ts';
import type { JsonRecord } from '../../base/json.ts';
import { logQuery, readCommitLog } from '../database/commit-log.ts';
import type { Query } from '../database/query.ts';
import { selectCommitted } from '../database/read.ts';
import type { Row } from '../database/row.ts';
import { tableSchema, type DatabaseSchema } from '../database/schema.ts';
import { answered, aroundEffect, ordinary, several, type Meaning, type Occasion } from './meaning.ts';
import type { DocumentChange, FindDocumentOp, StoredDocument } from '../language/op.ts';
import { readEffect } from './database-ops.ts';
import { databaseOf, schemaOf } from './world-lookups.ts';

/** One document by its id, or by the multikey index any that has such an entry (D16). */
export const findDocument: Meaning<'find-document'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.collection,
  waits: (op) => op.waits,
  isReady: (occasion) => !occasion.op.waits || rowsOf(occasion).length > 0,
  options: (occasion) => several(rowsOf(occasion).map((row) => storedDocument(row).id)),
  faults: () => ['refused', 'request-lost'],
  perform: (occasion, outcome) =>
    aroundEffect(occasion.world, outcome, () => {
      const { definition, world, op, option } = occasion;
      const schema = schemaOf(definition, op.database);
      const rows = rowsOf(occasion);
      const row = rows.find((candidate) => storedDocument(candidate).id === option) ?? rows[0];
      return answered(world, row === undefined ? null : storedDocument(row), op.facts, [
        readEffect(schema, databaseOf(world, op.database), queryOf(schema, op)),
      ]);
    }),
};

/** The change stream: the next committed version of any document of the collection (D17). */
export const watch: Meaning<'watch'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.collection,
  waits: () => true,
  isReady: (occasion) => changeAfter(occasion) !== null,
  faults: () => ['refused', 'request-lost'],
  perform: (occasion, outcome) =>
    aroundEffect(occasion.world, outcome, () => {
      const { definition, world, op } = occasion;
      const change = present(changeAfter(occasion), 'a change to be told');
      return answered(world, change, op.facts, [
        readEffect(
          schemaOf(definition, op.database),
          databaseOf(world, op.database),
          logQuery(op.position, change.position.offset - op.position.offset),
        ),
      ]);
    }),
};

function rowsOf({ definition, world, op }: Occasion<'find-document'>): readonly Row[] {
  const schema = schemaOf(definition, op.database);
  return selectCommitted(schema, databaseOf(world, op.database), queryOf(schema, op)).map(({ row }) => row);
}

function queryOf(schema: DatabaseSchema, { collection: table, by }: FindDocumentOp): Query {
  if ('id' in by) return { table, where: { id: by.id } };
  const { multikey } = tableSchema(schema, table);
  const isIndexed = multikey?.array === by.array && multikey.flag === by.lacks;
  const { column } = present(isIndexed ? multikey : undefined, `a multikey index on ${by.array}.${by.lacks}`);
  return { table, where: {}, above: { column, value: 0 } };
}

function changeAfter({ definition, world, op }: Occasion<'watch'>): DocumentChange | null {
  const schema = schemaOf(definition, op.database);
  const database = databaseOf(world, op.database);
  let [next] = readCommitLog(schema, database, op.position, 1);
  while (next !== undefined) {
    const { position, writes } = next;
    const after = writes.find(({ table }) => table === op.collection)?.after ?? null;
    if (after !== null) return { ...storedDocument(after), position };
    [next] = readCommitLog(schema, database, position, 1);
  }
  return null;
}

const storedDocument = (row: Row): StoredDocument => ({
  id: row['id'] as string,
  version: row['version'] as number,
  document: row['document'] as JsonRecord,
});
