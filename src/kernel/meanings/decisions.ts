import { assert, present } from '../../base/assert.ts';
import { keyText } from '../database/database.ts';
import { selectCommitted, type FoundRow } from '../database/read.ts';
import { tableSchema } from '../database/schema.ts';
import { answered, ordinary, several, type Meaning, type Occasion } from './meaning.ts';
import { readEffect } from './database-ops.ts';
import { databaseOf, schemaOf } from './world-lookups.ts';

/** Waits for a person, who owes nothing: it is done by the move `decide` alone (S10). */
export const awaitDecision: Meaning<'await-decision'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.subject,
  waits: () => true,
  isReady: () => false,
  faults: () => [],
  perform: ({ world, op, option }) => answered(world, present(option, 'a decision'), op.facts),
};

/** One way for each option: whoever is outside the system does one of them by itself (S9). */
export const choose: Meaning<'choose'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.subject,
  faults: () => [],
  options: ({ op }) => several(op.options),
  perform: ({ world, op, option }) =>
    answered(world, present(option ?? op.options[0], 'at least one option'), op.facts),
};

/** Done once nothing else moves; before that by a fault, which comes to the same for who has waited (S5). */
export const awaitTimer: Meaning<'await-timer'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.table,
  waits: () => true,
  isReady: (occasion) => timersIn(occasion).length > 0,
  comesLast: true,
  faults: () => ['timed-out'],
  // Which of several is due first nothing says (K20).
  options: (occasion) => several(timersIn(occasion).map(nameOf)),
  perform: (occasion) => {
    const { definition, world, op, option } = occasion;
    const timers = timersIn(occasion);
    const { row } = present(timers.find((timer) => nameOf(timer) === option) ?? timers[0], 'a timer');
    const read = readEffect(
      schemaOf(definition, op.database),
      databaseOf(world, op.database),
      everyRow(op.table),
    );
    return answered(world, row, op.facts, [read]);
  },
};

const everyRow = (table: string) => ({ table, where: {} });

function timersIn({ definition, world, op }: Occasion<'await-timer'>): readonly FoundRow[] {
  const schema = schemaOf(definition, op.database);
  assert(tableSchema(schema, op.table).isOfTimers === true, `${op.table} is a table of timers`);
  return selectCommitted(schema, databaseOf(world, op.database), everyRow(op.table));
}

const nameOf = ({ key }: FoundRow): string => (typeof key === 'string' ? key : keyText(key));
