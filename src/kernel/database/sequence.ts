import { seal, type Database } from './database.ts';
import { sequenceNamed, type DatabaseSchema } from './schema.ts';

/** Draws the next id of a sequence; it is not given back, not even by a rollback (D2). */
export function drawNextId(
  schema: DatabaseSchema,
  database: Database,
  sequence: string,
): { readonly database: Database; readonly id: number } {
  const { first, step } = sequenceNamed(schema, sequence);
  const last = database.sequences[sequence];
  const id = last === undefined ? first : last + step;
  return {
    database: seal({ ...database, sequences: { ...database.sequences, [sequence]: id } }),
    id,
  };
}
