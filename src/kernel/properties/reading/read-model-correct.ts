import { omit } from '../../../base/omit.ts';
import { equalJson } from '../../../base/equal.ts';
import { equalHash } from '../../../base/hash.ts';
import { emptyMap, entriesFrom, getValue, setValue, type SortedMap } from '../../../base/sorted-map.ts';
import type { Row } from '../../database/row.ts';
import type { EventMessage } from '../../terms/message.ts';
import type { DatabaseId, GroupId } from '../../terms/names.ts';
import type { MonitorState, World } from '../../world/world.ts';
import { isYetToJoin } from '../latecomers.ts';
import type { Culprit, Property } from '../property.ts';

/** A read model, as the property needs it: which table, and how an event changes its rows. */
export type ReadModelRule = {
  readonly table: string;
  readonly aggregateType: string;
  readonly keyOf: (event: EventMessage) => string;
  readonly project: (row: Row | null, event: EventMessage) => Row;
  /** Columns that don't say what the events say, but what may still be read of them. */
  readonly aside?: readonly string[];
};

type Expected = { readonly [table: string]: SortedMap<Row> };

/**
 * At rest the read model says what the events say. The fold of the committed events is kept beside
 * the run and the two are compared by their hashes, whatever their size. One that nobody fills yet says nothing (R4).
 */
export function readModelCorrect(
  database: DatabaseId,
  rules: readonly ReadModelRule[],
  latecomer: GroupId | null = null,
): Property {
  const isToCome = (world: World): boolean => latecomer !== null && isYetToJoin(world, latecomer);
  const initial: Expected = Object.fromEntries(rules.map(({ table }) => [table, emptyMap<Row>()]));
  return {
    id: 'read-model-correct',
    kind: 'eventually',
    foldsStreams: true,
    initial,
    observe: (state, fact) => {
      if (fact.kind !== 'event-committed') return state;
      const rule = rules.find(({ aggregateType }) => aggregateType === fact.event.aggregateType);
      if (rule === undefined) return state;
      const rows = rowsOf(state, rule.table);
      const key = rule.keyOf(fact.event);
      const row = rule.project(getValue(rows, key) ?? null, fact.event);
      return { ...state, [rule.table]: setValue(rows, key, row) };
    },
    stands: (state, world) => {
      if (isToCome(world)) return 'kept';
      const isRight = rules.every((rule) =>
        rule.aside === undefined
          ? equalHash(rowsIn(database, rule.table, world).hash, rowsOf(state, rule.table).hash)
          : differences(database, rule, state, world).length === 0,
      );
      return isRight ? 'kept' : 'waiting';
    },
    judge: (state, world) => {
      if (isToCome(world)) return { kind: 'kept' };
      const wrong = rules.flatMap((rule) => differences(database, rule, state, world));
      return wrong.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: wrong };
    },
  };
}

function differences(
  database: DatabaseId,
  { table, aside = [] }: ReadModelRule,
  state: MonitorState,
  world: World,
): readonly Culprit[] {
  const expected = rowsOf(state, table);
  const actual = rowsIn(database, table, world);
  if (equalHash(actual.hash, expected.hash)) return [];
  const wrong = [...entriesFrom(expected)].filter(
    ({ key, value }) => !equalRows(value, getValue(actual, key), aside),
  );
  const extra = [...entriesFrom(actual)].filter(({ key }) => getValue(expected, key) === undefined);
  return [...wrong, ...extra].map(({ key }) => ({ kind: 'row', database, table, key: String(key) }));
}

const equalRows = (one: Row, other: Row | undefined, aside: readonly string[]): boolean =>
  other !== undefined && equalJson(omit(one, aside), omit(other, aside));

const rowsOf = (state: MonitorState, table: string): SortedMap<Row> =>
  (state as Expected)[table] ?? emptyMap<Row>();

const rowsIn = (database: DatabaseId, table: string, world: World): SortedMap<Row> =>
  world.databases[database]?.tables[table]?.rows ?? emptyMap<Row>();
