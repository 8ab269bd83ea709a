import { isRecord, type Json } from '../../base/json.ts';
import { blockersOf } from './lock.ts';
import type { Row, Write } from '../database/row.ts';
import { tableSchema, type Multikey } from '../database/schema.ts';
import { seenRow, writeRows } from '../database/write.ts';
import { answered, aroundEffect, ordinary, type Meaning, type Occasion, type Performed } from './meaning.ts';
import { readEffect, withDatabase, writeEffects } from './database-ops.ts';
import { databaseOf, schemaOf } from './world-lookups.ts';

/**
 * The document store (D8): each op is atomic on one document, and there are no transactions over
 * several. A document is a row of its collection's table: `id`, `version`, `document`, and what a
 * multikey index counts in it (D16).
 */
type DocumentKind = 'put-document' | 'update-entry';

/** Writes the document at its version, or answers that somebody was faster. */
export const putDocument: Meaning<'put-document'> = documentMeaning<'put-document'>(({ op }, row) => {
  const version = row === null ? 0 : Number(row['version']);
  if (op.expectedVersion !== null && version !== op.expectedVersion) return null;
  return { id: op.id, version: version + 1, document: op.document };
});

/** Changes one entry of an array and nothing beside it: a new sibling is not overwritten. */
export const updateEntry: Meaning<'update-entry'> = documentMeaning<'update-entry'>(({ op }, row) => {
  const document = row?.['document'];
  if (row === null || !isRecord(document)) return null;
  const entries = document[op.array];
  if (!Array.isArray(entries)) return null;
  const at = entries.findIndex((entry: Json) => isRecord(entry) && entry['id'] === op.entryId);
  if (at < 0) return null;
  const changed = entries.map((entry: Json, index) =>
    index === at && isRecord(entry) ? { ...entry, ...op.set } : entry,
  );
  return {
    id: op.id,
    version: Number(row['version']) + 1,
    document: { ...document, [op.array]: changed } as Json,
  };
});

function documentMeaning<Kind extends DocumentKind>(
  change: (occasion: Occasion<Kind>, row: Row | null) => Row | null,
): Meaning<Kind> {
  return {
    ...ordinary,
    place: ({ definition, op }) => schemaOf(definition, op.database).place,
    label: (op) => op.collection,
    blockers: ({ definition, world, op, actor }) =>
      blockersOf(schemaOf(definition, op.database), databaseOf(world, op.database), op, actor.id),
    perform: (occasion, outcome) =>
      aroundEffect(occasion.world, outcome, () => performChange(occasion, change)),
  };
}

function performChange<Kind extends DocumentKind>(
  occasion: Occasion<Kind>,
  change: (occasion: Occasion<Kind>, row: Row | null) => Row | null,
): Performed {
  const { definition, world, op } = occasion;
  const schema = schemaOf(definition, op.database);
  const database = databaseOf(world, op.database);
  const read = readEffect(schema, database, { table: op.collection, where: { id: op.id } });
  const before = seenRow(database, op.collection, op.id, null);
  const after = change(occasion, before);
  if (after === null) return answered(world, false, [], [read]);
  const indexed = { ...after, ...countedIn(after, tableSchema(schema, op.collection).multikey) };
  const write: Write = { table: op.collection, key: op.id, before, after: indexed };
  const changed = writeRows(schema, database, null, [write], []);
  return answered(withDatabase(world, op.database, changed.database), true, op.facts, [
    read,
    ...writeEffects(op.database, changed.committed),
  ]);
}

function countedIn(row: Row, multikey: Multikey | undefined): Row {
  const { document } = row;
  if (multikey === undefined || !isRecord(document)) return {};
  const entries: unknown = document[multikey.array];
  const lacking = Array.isArray(entries)
    ? entries.filter((entry: Json) => isRecord(entry) && entry[multikey.flag] !== true)
    : [];
  return { [multikey.column]: lacking.length };
}
