import { equalJson } from '../../base/equal.ts';
import { isRecord, type Json, type JsonRecord } from '../../base/json.ts';
import { emptyMap, entriesFrom, getValue, setValue, type SortedMap } from '../../base/sorted-map.ts';
import { isEvent } from '../terms/message-kind.ts';
import type { World } from '../world/world.ts';
import type { Culprit, Property } from './property.ts';

/** What was told of those who have asked to be forgotten, by type and id. */
type State = { readonly people: SortedMap<JsonRecord> };

const initial: State = { people: emptyMap() };

/**
 * At rest nothing that was told of somebody who is to be forgotten can be read anywhere: in no row of any table and in
 * no record of the broker. `placeholder` is what stands where it stood.
 */
export function forgotten(placeholder: Json): Property {
  return {
    id: 'forgotten',
    kind: 'eventually',
    initial,
    observe: (state, fact) => {
      if (fact.kind !== 'person-forgotten') return state;
      const { people } = state as State;
      const key = [fact.aggregateType, fact.aggregateId];
      const fresh = Object.entries(fact.data).filter(([, value]) => !equalJson(value, placeholder));
      const told = { ...getValue(people, key), ...Object.fromEntries(fresh) };
      return { people: setValue(people, key, told) };
    },
    judge: (state, world) => {
      const people = [...entriesFrom((state as State).people)];
      const found = people.flatMap(({ key, value }) => {
        const [, id = ''] = key as readonly string[];
        return readableIn(world, (said) => mentions(said, id) && says(said, value));
      });
      return found.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: found };
    },
  };
}

function readableIn(world: World, isReadable: (said: JsonRecord) => boolean): readonly Culprit[] {
  const rows = Object.entries(world.databases).flatMap(([database, { tables }]) =>
    Object.entries(tables).flatMap(([table, { rows: all }]) =>
      [...entriesFrom(all)]
        .filter(({ value }) => isReadable(value))
        .map(({ key }): Culprit => ({ kind: 'row', database, table, key: String(key) })),
    ),
  );
  const records = Object.values(world.brokers).flatMap(({ partitions }) =>
    Object.values(partitions).flatMap((log) =>
      [...entriesFrom(log)].flatMap(({ value }): readonly Culprit[] =>
        isEvent(value) && isReadable(value)
          ? [{ kind: 'event', eventId: value.id, type: value.type, trouble: { kind: 'still-readable' } }]
          : [],
      ),
    ),
  );
  return [...rows, ...records];
}

/** Whether something is about somebody. */
function mentions(said: Json, id: string): boolean {
  if (said === id) return true;
  if (Array.isArray(said)) return said.some((item: Json) => mentions(item, id));
  return isRecord(said) && Object.values(said).some((item) => item !== undefined && mentions(item, id));
}

/** Whether one of these fields stands anywhere in it, with what was told. */
function says(said: Json, told: JsonRecord): boolean {
  if (Array.isArray(said)) return said.some((item: Json) => says(item, told));
  if (!isRecord(said)) return false;
  return Object.entries(said).some(
    ([field, value]) =>
      value !== undefined &&
      ((Object.hasOwn(told, field) && equalJson(told[field] ?? null, value)) || says(value, told)),
  );
}
