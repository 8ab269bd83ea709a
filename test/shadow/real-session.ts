import { Client, DatabaseError, type ClientConfig, type QueryResult } from 'pg';
import { eventsAfter, snapshotsOf } from '../../src/kernel/database/event-store-schema.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { DatabaseSchema } from '../../src/kernel/database/schema.ts';
import type { Op, OpResult } from '../../src/kernel/language/op.ts';
import { nextIdOf, selection, statementOf, type Statement } from './statement-of-op.ts';

/** One process's connection to one database of the real server. */
export type RealSession = {
  /** `undue`: the rows that are not to be looked at though they are set aside. */
  readonly run: (op: DatabaseOp, undue: readonly string[]) => Promise<OpResult>;
  readonly rollback: () => Promise<void>;
  /** Says for which database it works: the horizon of one does not ask for the others (D0). */
  readonly workFor: (database: string) => Promise<void>;
  readonly query: (statement: Statement) => Promise<QueryResult<{ row: Row }>>;
  readonly processId: number;
  readonly close: () => Promise<void>;
};

export type DatabaseOp = Extract<
  Op,
  {
    kind:
      | 'begin'
      | 'commit'
      | 'rollback'
      | 'next-id'
      | 'select'
      | 'find'
      | 'insert'
      | 'put'
      | 'update'
      | 'delete';
  }
>;

/** Ops of rows and transactions; logs and documents are no tables of PostgreSQL. */
export function isDatabaseOp(op: Op): op is DatabaseOp {
  return kinds.has(op.kind);
}

const kinds: ReadonlySet<string> = new Set([
  'begin',
  'commit',
  'rollback',
  'next-id',
  'select',
  'find',
  'insert',
  'put',
  'update',
  'delete',
]);

/** What PostgreSQL calls the failures that a process gets to see. */
const failures = {
  '23505': 'duplicate-key',
  '25P02': 'transaction-failed',
  '40P01': 'deadlock',
} as const;

export async function openSession(
  address: ClientConfig,
  schemas: readonly DatabaseSchema[],
): Promise<RealSession> {
  const client = new Client(address);
  let isBroken = false;
  client.on('error', () => {
    isBroken = true;
  });
  await client.connect();
  const found = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const processId = found.rows[0]?.pid ?? 0;
  const query = async ({ text, values }: Statement): Promise<QueryResult<{ row: Row }>> =>
    client.query<{ row: Row }>(text, [...values]);
  const schemaOf = (id: string): DatabaseSchema => {
    const schema = schemas.find((candidate) => candidate.id === id);
    if (schema === undefined) throw new Error(`no database ${id}`);
    return schema;
  };

  const valueOf = async (op: DatabaseOp, undue: readonly string[]): Promise<unknown> => {
    switch (op.kind) {
      case 'begin':
        await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
        return null;
      case 'commit':
        // A failed transaction is rolled back without an error: the tag alone tells.
        return (await client.query('COMMIT')).command === 'ROLLBACK' ? 'rolled-back' : null;
      case 'rollback':
        await client.query('ROLLBACK');
        return null;
      case 'next-id':
        return (await client.query<{ id: number }>(nextIdOf(schemaOf(op.database), op.sequence).text)).rows[0]
          ?.id;
      case 'find': {
        const schema = schemaOf(op.database);
        const snapshots = await query(selection(schema, snapshotsOf(op.entityType, op.entityId)));
        const snapshot = snapshots.rows.at(-1)?.row ?? null;
        const after = snapshot === null ? 0 : Number(snapshot['entity_version']);
        const events = await query(selection(schema, eventsAfter(op.entityType, op.entityId, after)));
        return { snapshot, events: events.rows.map(({ row }) => row) };
      }
      case 'select':
      case 'insert':
      case 'put':
      case 'update':
      case 'delete': {
        const { rows, rowCount } = await query(statementOf(schemaOf(op.database), op, undue));
        if (op.kind === 'select') return rows.map(({ row }) => row);
        if (op.kind === 'insert') return rows[0]?.row ?? null;
        return op.kind === 'put' ? null : rowCount;
      }
    }
  };

  return {
    processId,
    query,
    run: async (op, undue) => {
      try {
        return { ok: true, value: (await valueOf(op, undue)) as Extract<OpResult, { ok: true }>['value'] };
      } catch (error) {
        const code = error instanceof DatabaseError ? (error.code ?? '') : '';
        const failure = Object.entries(failures).find(([known]) => known === code)?.[1];
        if (failure !== undefined) return { ok: false, failure };
        if (isBroken || code === terminated) return { ok: false, failure: 'connection-lost' };
        throw error;
      }
    },
    rollback: async () => void (await client.query('ROLLBACK')),
    workFor: async (database) => void (await client.query(`SET application_name = '${database}'`)),
    close: async () => (isBroken ? undefined : client.end()),
  };
}

/** `admin_shutdown` */
const terminated = '57P01';
