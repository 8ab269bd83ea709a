import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../src/base/sorted-map.ts';
import { keyText } from '../../src/kernel/database/database.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { TraceEntry } from '../../src/kernel/world/entry.ts';
import type { World } from '../../src/kernel/world/world.ts';
import type { AggregateDocument } from '../../src/system/keeping/aggregate-document.ts';
import { orderMachine, slotCover, slotsText, startOf, walkOrders } from '../support/order-lab.ts';

type Tables = Map<string, unknown>;

/** Every committed row of a world, by database, table and key. */
function committedRows(world: World): Tables {
  const rows: Tables = new Map();
  for (const [id, { tables }] of Object.entries(world.databases))
    for (const [name, table] of Object.entries(tables))
      for (const { key, value } of table.rows.chunks.flat()) rows.set(`${id}/${name}/${keyText(key)}`, value);
  return rows;
}

function applyWrites(rows: Tables, { effects }: TraceEntry): void {
  for (const effect of effects) {
    if (effect.kind !== 'write') continue;
    const id = `${effect.database}/${effect.write.table}/${keyText(effect.write.key)}`;
    if (effect.write.after === null) rows.delete(id);
    else rows.set(id, effect.write.after);
  }
}

describe.each(slotCover.map((slots) => [slotsText(slots), slots] as const))('%s', (_, slots) => {
  const machine = orderMachine(slots);
  const start = startOf(machine);

  test('[K6] [D4] a crash at any point leaves the committed rows and nothing of an open transaction', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { world } of [...walkOrders(machine, seed, 60, start)].filter((_step, at) => at % 4 === 0))
          for (const move of machine.moves(world)) {
            if (move.kind !== 'crash') continue;
            const stepped = machine.step(world, move);
            if (!stepped.ok) throw new Error(stepped.problem);
            const after = stepped.world;
            expect(committedRows(after)).toEqual(committedRows(world));
            const alive = new Set(Object.values(after.activations).map(({ id }) => id));
            for (const schema of machine.definition.databases) {
              const { transactions = [], sequences } = after.databases[schema.id] ?? {};
              expect(transactions.filter(({ id }) => !alive.has(id))).toEqual([]);
              if (schema.place === move.place) expect(transactions).toEqual([]);
              expect(sequences).toEqual(world.databases[schema.id]?.sequences);
            }
            expect(Object.values(after.activations).filter(({ place }) => place === move.place)).toEqual([]);
          }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test('[D4] [D9] the rows of every world are the fold of what commits have written', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rows = committedRows(start);
        for (const { entry, world } of walkOrders(machine, seed, 120, start)) {
          applyWrites(rows, entry);
          expect(committedRows(world)).toEqual(rows);
          const written = entry.effects.some((effect) => effect.kind === 'write');
          // In a transaction nothing is written before its commit.
          if (written && entry.op !== null && 'inTransaction' in entry.op)
            expect(entry.op.inTransaction).toBe(false);
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test('[D4] whatever strikes, an event, its version and its outbox row are there together', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { world } of walkOrders(machine, seed, 120, start)) {
          const tables = world.databases['order-service']?.tables ?? {};
          const rowsOf = (table: string) =>
            valuesOf(tables[table]?.rows ?? { chunks: [], size: 0, hash: [0, 0, 0] });
          const events = rowsOf('events');
          // Written apart it comes later, or never.
          if (tables['outbox'] !== undefined && slots.publishing !== 'outbox-apart')
            expectOutbox(rowsOf('outbox'), events, slots.publishing === 'outbox-deleting');
          const entities = rowsOf('entities').map(
            ({ entity_type, entity_id }) => `${entity_type as string}/${entity_id as string}`,
          );
          const streams = events.map(
            ({ entity_type, entity_id }) => `${entity_type as string}/${entity_id as string}`,
          );
          expect(new Set(streams)).toEqual(new Set(entities));
          for (const { document } of rowsOf('documents')) expectDocument(document as AggregateDocument);
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

/** A relay that deletes leaves fewer rows, but none without its event. */
function expectOutbox(outbox: readonly Row[], events: readonly Row[], isDeleted: boolean): void {
  const [ids, stored] = [outbox.map(({ id }) => id), events.map(({ event_id }) => event_id)];
  expect(ids).toEqual(isDeleted ? stored.filter((id) => ids.includes(id)) : stored);
}

/** What waits in a document's outbox leads up to the version of its state. */
function expectDocument({ entity_version, outbox }: AggregateDocument): void {
  const versions = outbox.map(({ message }) => message.version);
  expect(versions).toEqual(versions.map((__, index) => entity_version - versions.length + 1 + index));
}
