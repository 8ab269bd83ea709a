import {
  emptyMap,
  entriesFrom,
  getValue,
  setValue,
  valuesOf,
  type SortedMap,
} from '../../base/sorted-map.ts';
import type { Json } from '../../base/json.ts';
import { eventsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import { keyOf, type TableSchema } from '../../kernel/database/schema.ts';
import type { Culprit, Property } from '../../kernel/properties/property.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import { templateAuditTable } from '../../system/keeping/template-audit.ts';

type State = { readonly changes: SortedMap<readonly Change[]> };
/** Committed, by which change of which template it is, who made it, and why. */
type Change = { readonly id: number; readonly type: string };

const initial: State = { changes: emptyMap() };

/** A row that says who has made a change, and why: an audit row, or the event itself. */
type Told = { readonly table: string; readonly key: string; readonly change: Named };
type Named = readonly [template: string, version: number, by: string, reason: string];

/** A table whose rows may say it. */
type Source = { readonly table: TableSchema; readonly changeIn: (row: Row) => Named };

const sources: readonly Source[] = [
  {
    table: templateAuditTable,
    changeIn: (row) => [
      text(row['template_id']),
      Number(row['version']),
      text(row['changed_by']),
      text(row['reason']),
    ],
  },
  { table: eventsTable, changeIn: (row) => changeOf(messageFromRow(row)) },
];

/**
 * At rest every change says who has made it, and why, once: each committed change has exactly one row that does, and
 * each such row its change. Where events are what is kept, the event is that row.
 */
export function audited(database: DatabaseId): Property {
  /** Whoever looks at a world asks after each move, and few moves change what is recorded. */
  let seen: { readonly rows: readonly SortedMap<Row>[]; readonly records: Records } | null = null;
  const recordsNow = (world: World): Records => {
    const rows = sources.map(({ table }) => world.databases[database]?.tables[table.name]?.rows ?? noRows);
    if (seen === null || seen.rows.some((before, index) => before !== rows[index]))
      seen = { rows, records: recordsIn(rows) };
    return seen.records;
  };
  return {
    id: 'audited',
    kind: 'eventually',
    foldsStreams: true,
    initial,
    // Where nothing records a change nothing ever will: what was changed before a run is no doing of it.
    forgetsBefore: true,
    observe: (state, fact) => {
      if (fact.kind !== 'event-committed') return state;
      const { changes } = state as State;
      const key = changeOf(fact.event);
      const { id, type } = fact.event;
      return { changes: setValue(changes, key, [...(getValue(changes, key) ?? []), { id, type }]) };
    },
    judge: (state, world) => {
      const { changes } = state as State;
      const records = recordsNow(world);
      const wrong = [...unrecorded(changes, records), ...unfounded(database, changes, records)];
      return wrong.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: wrong };
    },
  };
}

type Records = ReadonlyMap<string, readonly Told[]>;

const noRows = emptyMap<Row>();

/** Of each source its rows. */
function recordsIn(rows: readonly SortedMap<Row>[]): Records {
  const records = new Map<string, readonly Told[]>();
  for (const [index, { table, changeIn }] of sources.entries())
    for (const row of valuesOf(rows[index] ?? noRows)) {
      const change = changeIn(row);
      const record = { table: table.name, key: String(keyOf(table, row)), change };
      const name = JSON.stringify(change);
      records.set(name, [...(records.get(name) ?? []), record]);
    }
  return records;
}

/** Of several changes that are told alike, the last are those that are not told. */
const unrecorded = (changes: State['changes'], records: Records): readonly Culprit[] =>
  [...entriesFrom(changes)].flatMap(({ key, value }) => {
    const { length } = records.get(JSON.stringify(key)) ?? [];
    return value.slice(length).map(({ id, type }): Culprit => ({
      kind: 'event',
      eventId: id,
      type,
      trouble: { kind: 'without-audit-row' },
    }));
  });

const unfounded = (database: DatabaseId, changes: State['changes'], records: Records): readonly Culprit[] =>
  [...records.values()].flatMap((told) => {
    const [first] = told;
    const { length } = first === undefined ? [] : (getValue(changes, first.change) ?? []);
    return told.slice(length).map(({ table, key }): Culprit => ({ kind: 'row', database, table, key }));
  });

const changeOf = ({ aggregateId, version, data }: EventMessage): Named => [
  aggregateId,
  version,
  text(data['by']),
  text(data['reason']),
];

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
