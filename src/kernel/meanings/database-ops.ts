import { withComponent } from '../world/component.ts';
import type { DatabaseEffect } from '../database/effect.ts';
import { blockersOf } from './lock.ts';
import { transactionOf, type Database } from '../database/database.ts';
import { failTransaction, rollbackTransaction, writeRows } from '../database/write.ts';
import type { Query } from '../database/query.ts';
import type { Write } from '../database/row.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import { scanCommitted } from '../database/read.ts';
import type { TableScan } from '../database/table.ts';
import type { Fact } from '../terms/fact.ts';
import {
  answered,
  aroundEffect,
  failed,
  ordinary,
  type Meaning,
  type Occasion,
  type Performed,
} from './meaning.ts';
import type { Outcome } from '../world/move.ts';
import type { OpKind, OpOf, OpValues } from '../language/op.ts';
import type { World } from '../world/world.ts';
import { databaseOf, schemaOf } from './world-lookups.ts';

/** The kinds of op that read or write rows, in a transaction or alone. */
export type RowOpKind = {
  [Kind in OpKind]: OpOf<Kind> extends { readonly inTransaction: boolean } ? Kind : never;
}[OpKind];

/** What a row op does to its database; the surroundings of that are the same for all. */
export type RowEffect = {
  readonly database: Database;
  readonly value: OpValues[OpKind];
  readonly effects: readonly DatabaseEffect[];
  /** What becomes true by it, where that is not what the op says. */
  readonly facts?: readonly Fact[];
  /** What is so at once, whatever becomes of the transaction. */
  readonly seen?: readonly Fact[];
};

type RowRule<Kind extends RowOpKind> = {
  readonly label: (op: OpOf<Kind>) => string;
  readonly readsOnly: boolean;
  /** Null: a key that is taken, which is all that can go wrong inside a database that is up. */
  readonly run: (
    occasion: Occasion<Kind>,
    schema: DatabaseSchema,
    database: Database,
    /** Whose transaction the op belongs to; null where it stands alone. */
    transaction: string | null,
  ) => RowEffect | null;
};

/**
 * The meaning of an op on rows. Inside a transaction every fault on it is one, `connection-lost`,
 * and the database rolls back at once; a read that stands alone has one lost outcome (D9).
 */
export function rowMeaning<Kind extends RowOpKind>(rule: RowRule<Kind>): Meaning<Kind> {
  return {
    ...ordinary,
    place: ({ definition, op }) => schemaOf(definition, op.database).place,
    label: rule.label,
    blockers: ({ definition, world, op, actor }) => {
      const database = databaseOf(world, op.database);
      // A statement of a failed transaction is refused at once: it has nothing to wait for.
      if (op.inTransaction && transactionOf(database, actor.id)?.isFailed === true) return [];
      return blockersOf(schemaOf(definition, op.database), database, op, actor.id);
    },
    faults: (op) =>
      op.inTransaction
        ? ['connection-lost']
        : rule.readsOnly
          ? ['refused', 'request-lost']
          : ['refused', 'request-lost', 'reply-lost'],
    unreachable: (op) => (op.inTransaction ? 'connection-lost' : 'refused'),
    forced: ({ world, op, actor }) =>
      op.inTransaction && transactionOf(databaseOf(world, op.database), actor.id) === undefined
        ? 'connection-lost'
        : null,
    perform: (occasion, outcome) => performRowOp(rule, occasion, outcome),
  };
}

function performRowOp<Kind extends RowOpKind>(
  rule: RowRule<Kind>,
  occasion: Occasion<Kind>,
  outcome: Outcome,
): Performed {
  const { definition, world, op, actor } = occasion;
  const database = databaseOf(world, op.database);
  const rolledBack = (): World => withDatabase(world, op.database, rollbackTransaction(database, actor.id));
  if (outcome === 'connection-lost') return failed(rolledBack(), 'connection-lost');
  if (outcome === 'victim') return failed(rolledBack(), 'deadlock');
  return aroundEffect(world, outcome, () => {
    const transaction = op.inTransaction ? actor.id : null;
    if (transaction !== null && transactionOf(database, transaction)?.isFailed === true)
      return failed(world, 'transaction-failed');
    const schema = schemaOf(definition, op.database);
    const effect = rule.run(occasion, schema, database, transaction);
    if (effect === null) {
      const after = transaction === null ? database : failTransaction(database, transaction);
      return failed(withDatabase(world, op.database, after), 'duplicate-key');
    }
    const { seen = [] } = effect;
    const facts = transaction === null ? [...seen, ...(effect.facts ?? op.facts ?? [])] : seen;
    return answered(withDatabase(world, op.database, effect.database), effect.value, facts, [
      ...sequenceEffects(schema.id, database, effect.database),
      ...effect.effects,
    ]);
  });
}

export function withDatabase(world: World, id: string, database: Database): World {
  return withComponent(world, 'databases', id, database);
}

/**
 * The rows of a query as they stand committed: what a real table must say too. `scanned`: what had to be read for
 * them, where some were passed over.
 */
export function readEffect(
  schema: DatabaseSchema,
  database: Database,
  query: Query,
  scanned: Query = query,
): DatabaseEffect {
  const asked = scanCommitted(schema, database, query);
  if (scanned === query) return scanEffect(schema, query, asked);
  return scanEffect(schema, query, {
    ...asked,
    examinedCount: scanCommitted(schema, database, scanned).examinedCount,
  });
}

/** The same of a table that has been looked through already. */
export function scanEffect(
  schema: DatabaseSchema,
  query: Query,
  { found, examinedCount }: TableScan,
): DatabaseEffect {
  return { kind: 'read', database: schema.id, query, answer: found.map(({ row }) => row), examinedCount };
}

export function writeEffects(id: string, writes: readonly Write[]): readonly DatabaseEffect[] {
  return writes.map((write) => ({ kind: 'write', database: id, write }));
}

/** The sequences that an op has moved on. */
export function sequenceEffects(id: string, before: Database, after: Database): readonly DatabaseEffect[] {
  if (before.sequences === after.sequences) return [];
  return Object.entries(after.sequences).flatMap(([sequence, value]): readonly DatabaseEffect[] =>
    value === before.sequences[sequence] ? [] : [{ kind: 'sequence', database: id, sequence, value }],
  );
}

/** What the real tables are asked first, and what becomes true, where that is not what the op says. */
type Beside = { readonly reads: readonly DatabaseEffect[]; readonly facts: readonly Fact[] };

/** Writes rows and says what the real tables must be asked and told. */
export function runWrites(
  occasion: Occasion<RowOpKind>,
  schema: DatabaseSchema,
  database: Database,
  transaction: string | null,
  writes: readonly Write[],
  value: OpValues[OpKind],
  { reads = [], facts = occasion.op.facts ?? [] }: Partial<Beside> = {},
): RowEffect {
  const changed = writeRows(schema, database, transaction, writes, facts);
  return {
    database: changed.database,
    value,
    facts,
    effects: [...reads, ...writeEffects(schema.id, changed.committed)],
  };
}
