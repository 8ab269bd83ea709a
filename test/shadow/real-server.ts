import { Client } from 'pg';
import { valuesOf } from '../../src/base/sorted-map.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { DatabaseSchema } from '../../src/kernel/database/schema.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { openSession, type RealSession } from './real-session.ts';
import { createSequence, createTable, keyText, named, selection } from './statement-of-op.ts';

/** A database of its own on a real server, with the tables of a world. */
export type RealServer = {
  /** Gives the tables of these databases the committed rows of a world, whatever was there. */
  readonly reset: (schemas: readonly DatabaseSchema[], world: World) => Promise<void>;
  readonly open: () => Promise<RealSession>;
  /** Whether a session's statement waits for a lock. */
  readonly isWaiting: (session: RealSession) => Promise<boolean>;
  /** Whether a session's transaction has an id. */
  readonly hasTransactionId: (session: RealSession) => Promise<boolean>;
  /** Breaks a session's connection off, and comes back when the server has let go of all that it held. */
  readonly breakOff: (session: RealSession) => Promise<void>;
  readonly rowsOf: (schema: DatabaseSchema, table: string) => Promise<readonly Row[]>;
  readonly change: (
    schema: DatabaseSchema,
    table: string,
    row: Row | null,
    before: Row | null,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
};

const name = 'replayground_shadow';

/** `address` is a connection string of somebody who may create databases. */
export async function openServer(address: string): Promise<RealServer> {
  const maker = new Client({ connectionString: address });
  await maker.connect();
  await maker.query(`DROP DATABASE IF EXISTS ${name}`);
  // Texts in the order of their bytes, as the simulator has them.
  await maker.query(`CREATE DATABASE ${name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'`);
  // Circles of waits are looked for at once.
  await maker.query(`ALTER DATABASE ${name} SET deadlock_timeout = '20ms'`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  const config = { connectionString: url.href };
  const admin = new Client(config);
  await admin.connect();
  let schemas: readonly DatabaseSchema[] = [];

  return {
    reset: async (wanted, world) => {
      schemas = wanted;
      for (const schema of schemas) {
        await admin.query(`DROP SCHEMA IF EXISTS "${schema.id}" CASCADE`);
        await admin.query(`CREATE SCHEMA "${schema.id}"`);
        const database = world.databases[schema.id];
        for (const { name } of schema.sequences)
          await admin.query(createSequence(schema, name, database?.sequences[name]));
        for (const table of schema.tables) {
          await admin.query(createTable(schema, table));
          const rows = database?.tables[table.name]?.rows;
          for (const value of rows === undefined ? [] : valuesOf(rows))
            await admin.query(`INSERT INTO ${named(schema, table.name)} (k, row) VALUES ($1, $2)`, [
              keyText(table, value),
              JSON.stringify(value),
            ]);
        }
      }
    },
    open: async () => openSession(config, schemas),
    isWaiting: async ({ processId }) => {
      const found = await admin.query<{ type: string | null }>(
        'SELECT wait_event_type AS type FROM pg_stat_activity WHERE pid = $1',
        [processId],
      );
      return found.rows[0]?.type === 'Lock';
    },
    hasTransactionId: async ({ processId }) => {
      const found = await admin.query(
        'SELECT FROM pg_stat_activity WHERE pid = $1 AND backend_xid IS NOT NULL',
        [processId],
      );
      return found.rows.length > 0;
    },
    breakOff: async ({ processId, close }) => {
      await admin.query('SELECT pg_terminate_backend($1, 60000)', [processId]);
      await close();
    },
    rowsOf: async (schema, table) => {
      const { text, values } = selection(schema, { table, where: {} });
      return (await admin.query<{ row: Row }>(text, [...values])).rows.map(({ row }) => row);
    },
    change: async (schema, table, row, before) => {
      const definition = schema.tables.find((candidate) => candidate.name === table);
      if (definition === undefined) return;
      const key = keyText(definition, row ?? before ?? {});
      await admin.query(`DELETE FROM ${named(schema, table)} WHERE k = $1`, [key]);
      if (row !== null)
        await admin.query(`INSERT INTO ${named(schema, table)} (k, row) VALUES ($1, $2)`, [
          key,
          JSON.stringify(row),
        ]);
    },
    close: async () => {
      await admin.end();
      await maker.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await maker.end();
    },
  };
}
