import { isLockedByOther } from '../database/lock.ts';
import { selectRows } from '../database/read.ts';
import { lockRows } from '../database/write.ts';
import { eventsAfter, snapshotsOf } from '../database/event-store-schema.ts';
import type { Meaning, Occasion } from '../meaning.ts';
import { readEffect, rowMeaning } from './database-ops.ts';
import { databaseOf, schemaOf } from './surroundings.ts';

const selectRule = rowMeaning<'select'>({
  label: (op) => op.query.table,
  readsOnly: true,
  run: ({ op, actor }, schema, database, transaction) => {
    const seen = selectRows(schema, database, op.query, transaction);
    const rows =
      op.lock === 'skip-locked'
        ? seen.filter(({ key }) => !isLockedByOther(database, op.query.table, key, actor.id))
        : seen;
    const locked =
      op.lock === 'none' || transaction === null
        ? database
        : lockRows(database, transaction, op.query.table, rows.map(({ key }) => key));
    return {
      database: locked,
      value: rows.map(({ row }) => row),
      effects: [readEffect(schema, database, op.query)],
    };
  },
});

/** A poll is a select that waits until it would return something (K5). */
export const select: Meaning<'select'> = {
  ...selectRule,
  waits: (op) => op.waits,
  isReady: (occasion) => !occasion.op.waits || hasRows(occasion),
};

function hasRows({ definition, world, op, actor }: Occasion<'select'>): boolean {
  const database = databaseOf(world, op.database);
  const schema = schemaOf(definition, op.database);
  const reader = op.inTransaction ? actor.id : null;
  return selectRows(schema, database, { ...op.query, limit: 1 }, reader).length > 0;
}

export const find = rowMeaning<'find'>({
  label: (op) => op.entityType,
  readsOnly: true,
  run: ({ op }, schema, database, transaction) => {
    const snapshots = selectRows(schema, database, snapshotsOf(op.entityType, op.entityId), transaction);
    const snapshot = snapshots.at(-1)?.row ?? null;
    const after = snapshot === null ? 0 : Number(snapshot['entity_version']);
    const query = eventsAfter(op.entityType, op.entityId, after);
    const events = selectRows(schema, database, query, transaction);
    return {
      database,
      value: { snapshot, events: events.map(({ row }) => row) },
      effects: [readEffect(schema, database, snapshotsOf(op.entityType, op.entityId)), readEffect(schema, database, query)],
    };
  },
});
