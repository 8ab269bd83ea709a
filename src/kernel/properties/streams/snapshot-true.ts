import { omit } from '../../../base/omit.ts';
import { equalJson } from '../../../base/equal.ts';
import type { Json, JsonRecord } from '../../../base/json.ts';
import { compareKeys, type Key } from '../../../base/key.ts';
import {
  emptyMap,
  entriesFrom,
  removeValue,
  setValue,
  type Entry,
  type SortedMap,
} from '../../../base/sorted-map.ts';
import { snapshotsTable } from '../../database/event-store-schema.ts';
import type { Fact } from '../../terms/fact.ts';
import type { DatabaseId } from '../../terms/names.ts';
import type { Culprit, Property } from '../property.ts';

/** What a type of stream comes to, event by event. */
export type FoldRule = {
  readonly type: string;
  readonly initial: JsonRecord;
  readonly apply: (state: JsonRecord, event: Happened) => JsonRecord;
  /** Fields of the state that don't say what the events say, but what may still be read of them. */
  readonly aside?: readonly string[];
};

type Happened = { readonly type: string; readonly data: JsonRecord };
type Snapshot = { readonly database: DatabaseId; readonly state: JsonRecord };

type State = {
  /** Those committed, by stream, version and id. */
  readonly events: SortedMap<Happened>;
  /** Those committed, by stream and version. */
  readonly snapshots: SortedMap<Snapshot>;
  /** Written while the transaction that has decided their last event is open, and by whom. */
  readonly early: SortedMap<Snapshot & { readonly by: string }>;
  readonly untrue: readonly Culprit[];
};

const initial: State = { events: emptyMap(), snapshots: emptyMap(), early: emptyMap(), untrue: [] };

/**
 * A snapshot says what the events say: each that is committed is the fold of its stream's committed events up to its
 * version. One that was written before its last event was committed is judged once the transaction that has decided
 * that event has ended, however it ended.
 */
export function snapshotTrue(rules: readonly FoldRule[]): Property {
  return {
    id: 'snapshot-true',
    kind: 'always',
    foldsStreams: true,
    initial,
    observe: (state, fact) => observe(rules, state as State, fact),
    judge: (state) => {
      const { untrue } = state as State;
      return untrue.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: untrue };
    },
  };
}

function observe(rules: readonly FoldRule[], state: State, fact: Fact): State {
  switch (fact.kind) {
    case 'event-committed': {
      const { aggregateType, aggregateId, version, id, type, data } = fact.event;
      const events = setValue(state.events, [aggregateType, aggregateId, version, id], { type, data });
      // Whoever comes into the past of a stream makes untrue what has been said of it.
      const said = ofStream(state.snapshots, [aggregateType, aggregateId], version);
      return judged(rules, { ...state, events }, said);
    }
    case 'snapshot-written': {
      const { aggregateType, aggregateId, version, database, state: told, by } = fact;
      const key = [aggregateType, aggregateId, version];
      if (by !== null) return { ...state, early: setValue(state.early, key, { database, state: told, by }) };
      const value = { database, state: told };
      return judged(rules, { ...state, snapshots: setValue(state.snapshots, key, value) }, [{ key, value }]);
    }
    case 'transaction-ended': {
      const due = [...entriesFrom(state.early)].filter(({ value }) => value.by === fact.owner);
      return due.reduce((before, { key, value: { database, state: told } }) => {
        const value = { database, state: told };
        const early = removeValue(before.early, key);
        const snapshots = setValue(before.snapshots, key, value);
        return judged(rules, { ...before, early, snapshots }, [{ key, value }]);
      }, state);
    }
    case 'snapshots-deleted': {
      const kept = [...entriesFrom(state.snapshots)].filter(({ value }) => value.database !== fact.database);
      const snapshots = kept.reduce((map, { key, value }) => setValue(map, key, value), emptyMap<Snapshot>());
      return { ...state, snapshots };
    }
    default:
      return state;
  }
}

/** Names those of the snapshots that do not say what the events say. */
function judged(rules: readonly FoldRule[], state: State, snapshots: readonly Entry<Snapshot>[]): State {
  const found = snapshots.flatMap(({ key, value }): readonly Culprit[] => {
    const [type] = key as readonly Key[];
    const { aside = [] } = rules.find((one) => one.type === type) ?? {};
    const told = foldedTo(rules, state.events, key);
    if (told !== null && equalJson(omit(told, aside), omit(value.state, aside))) return [];
    return [{ kind: 'row', database: value.database, table: snapshotsTable.name, key: String(key) }];
  });
  return found.length === 0 ? state : { ...state, untrue: [...state.untrue, ...found] };
}

/** The state of a stream at a version; null: it has not come that far. */
function foldedTo(rules: readonly FoldRule[], events: SortedMap<Happened>, key: Key): JsonRecord | null {
  const [type, id, version] = key as readonly [string, string, number];
  const rule = rules.find((one) => one.type === type);
  if (rule === undefined) return null;
  let state = rule.initial;
  let reached: Key = 0;
  for (const { key: at, value } of ofStream(events, [type, id], 0)) {
    const [, , next = 0] = at as readonly Key[];
    if (compareKeys(next, version) > 0) break;
    state = rule.apply(state, value);
    reached = next;
  }
  return reached === version ? state : null;
}

/** What a map has of a stream, from a version on. */
function ofStream<Value extends Json>(
  map: SortedMap<Value>,
  [type, id]: readonly [string, string],
  version: number,
): readonly Entry<Value>[] {
  const found: Entry<Value>[] = [];
  for (const entry of entriesFrom(map, [type, id, version])) {
    const [ofType, ofId] = entry.key as readonly Key[];
    if (ofType !== type || ofId !== id) break;
    found.push(entry);
  }
  return found;
}
