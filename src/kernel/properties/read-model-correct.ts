import { equalHash } from '../../base/hash.ts';
import { emptyMap, entriesFrom, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { keyText } from '../database/database.ts';
import type { Row } from '../database/row.ts';
import type { EventMessage } from '../terms/message.ts';
import type { DatabaseId } from '../terms/names.ts';
import type { World } from '../world/world.ts';
import type { Culprit, Property } from './property.ts';

/** A read model, as the property needs it: which table, and how an event changes its rows. */
export type ReadModelRule = {
  readonly table: string;
  readonly aggregateType: string;
  readonly keyOf: (event: EventMessage) => string;
  readonly project: (row: Row | null, event: EventMessage) => Row;
};

type Expected = { readonly [table: string]: SortedMap<Row> };

/**
 * At rest the read model says what the events say. The fold of the committed events is kept beside
 * the run and the two are compared by their hashes, whatever their size.
 */
export function readModelCorrect(database: DatabaseId, rules: readonly ReadModelRule[]): Property {
  const initial: Expected = Object.fromEntries(rules.map(({ table }) => [table, emptyMap<Row>()]));
  return {
    id: 'read-model-correct',
    kind: 'eventually',
    initial,
    observe: (state, fact) => {
      if (fact.kind !== 'event-committed') return state;
      const rule = rules.find(({ aggregateType }) => aggregateType === fact.event.aggregateType);
      if (rule === undefined) return state;
      const rows = (state as Expected)[rule.table] ?? emptyMap<Row>();
      const key = rule.keyOf(fact.event);
      const row = rule.project(getValue(rows, key) ?? null, fact.event);
      return { ...state, [rule.table]: setValue(rows, key, row) };
    },
    judge: (state, world) => {
      const wrong = rules.flatMap(({ table }) =>
        differences(database, table, (state as Expected)[table] ?? emptyMap<Row>(), world),
      );
      return wrong.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: wrong };
    },
  };
}

function differences(
  database: DatabaseId,
  table: string,
  expected: SortedMap<Row>,
  world: World,
): readonly Culprit[] {
  const actual = world.databases[database]?.tables[table]?.rows ?? emptyMap<Row>();
  if (equalHash(actual.hash, expected.hash)) return [];
  const texts = (map: SortedMap<Row>): ReadonlyMap<string, string> =>
    new Map([...entriesFrom(map)].map(({ key, value }) => [keyText(key), rowText(value)]));
  const [wanted, found] = [texts(expected), texts(actual)];
  const keys = [...new Set([...wanted.keys(), ...found.keys()])];
  return keys
    .filter((key) => wanted.get(key) !== found.get(key))
    .map((key) => ({ kind: 'row', database, table, key: JSON.parse(key) as string }));
}

const rowText = (row: Row): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
