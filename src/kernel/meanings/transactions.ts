import { readCommitLog, logQuery } from '../database/commit-log.ts';
import { transactionOf } from '../database/database.ts';
import { drawNextId } from '../database/sequence.ts';
import { beginTransaction, commitTransaction, rollbackTransaction } from '../database/write.ts';
import { answered, aroundEffect, ordinary, type Meaning, type Occasion, type Performed } from './meaning.ts';
import type { Outcome } from '../world/move.ts';
import { readEffect, sequenceEffects, withDatabase, writeEffects } from './database-ops.ts';
import { databaseOf, schemaOf } from './world-lookups.ts';

/** Opens a transaction: touches nothing that another could see, so it is free of faults (K10). */
export const begin: Meaning<'begin'> = {
  ...ordinary,
  place: () => null,
  label: (op) => op.database,
  faults: () => [],
  perform: ({ world, op, actor }) => {
    const database = beginTransaction(databaseOf(world, op.database), actor.id);
    return answered(withDatabase(world, op.database, database), null);
  },
};

/** On COMMIT a refusal or a lost request means rolled back, a lost reply means committed (D9). */
export const commit: Meaning<'commit'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.database,
  forced: ({ world, op, actor }) =>
    transactionOf(databaseOf(world, op.database), actor.id) === undefined ? 'connection-lost' : null,
  perform: performCommit,
};

function performCommit(occasion: Occasion<'commit'>, outcome: Outcome): Performed {
  const { definition, world, op, actor } = occasion;
  const database = databaseOf(world, op.database);
  if (outcome !== 'done' && outcome !== 'reply-lost') {
    const rolledBack = withDatabase(world, op.database, rollbackTransaction(database, actor.id));
    return aroundEffect(rolledBack, outcome, () => answered(rolledBack, null));
  }
  return aroundEffect(world, outcome, () => {
    const hasFailed = transactionOf(database, actor.id)?.isFailed === true;
    const changed = commitTransaction(schemaOf(definition, op.database), database, actor.id);
    const committed = withDatabase(world, op.database, changed.database);
    // No error: only who reads the answer knows (D10).
    if (hasFailed) return answered(committed, 'rolled-back');
    const facts = [...changed.facts, ...(op.facts ?? [])];
    return answered(committed, null, facts, writeEffects(op.database, changed.committed));
  });
}

/** Whatever happens to it, the transaction is gone: it has no outcome but done. */
export const rollback: Meaning<'rollback'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.database,
  faults: () => [],
  unreachable: () => 'done',
  perform: ({ world, op, actor }) => {
    const database = rollbackTransaction(databaseOf(world, op.database), actor.id);
    return answered(withDatabase(world, op.database, database), null);
  },
};

/** An id is drawn before the commit and not given back (D2). */
export const nextId: Meaning<'next-id'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.sequence,
  perform: ({ definition, world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const before = databaseOf(world, op.database);
      const drawn = drawNextId(schemaOf(definition, op.database), before, op.sequence);
      const effects = sequenceEffects(op.database, before, drawn.database);
      return answered(withDatabase(world, op.database, drawn.database), drawn.id, op.facts, effects);
    }),
};

/** The committed transactions after a position, in commit order; reads nothing else (D7). */
export const readLog: Meaning<'read-log'> = {
  ...ordinary,
  place: ({ definition, op }) => schemaOf(definition, op.database).place,
  label: (op) => op.database,
  waits: (op) => op.waits,
  isReady: ({ definition, world, op }) =>
    !op.waits ||
    readCommitLog(schemaOf(definition, op.database), databaseOf(world, op.database), op.position, 1).length >
      0,
  faults: () => ['refused', 'request-lost'],
  perform: ({ definition, world, op }, outcome) =>
    aroundEffect(world, outcome, () => {
      const schema = schemaOf(definition, op.database);
      const database = databaseOf(world, op.database);
      return answered(world, readCommitLog(schema, database, op.position, op.limit), op.facts, [
        readEffect(schema, database, logQuery(op.position, op.limit)),
      ]);
    }),
};
