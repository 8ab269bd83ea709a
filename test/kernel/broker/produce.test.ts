import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalHash } from '../../../src/base/hash.ts';
import { valuesOf } from '../../../src/base/sorted-map.ts';
import { emptyBroker, hashBroker, type Broker } from '../../../src/kernel/broker/broker.ts';
import { appendRecord } from '../../../src/kernel/broker/produce.ts';
import { anEvent } from '../../support/an-event.ts';

const empty = emptyBroker(
  [
    { id: 'Topic', partitionCount: 3 },
    { id: 'Topic2', partitionCount: 1 },
  ],
  [],
);
const keys = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 30 });

function appendAll(list: readonly (string | null)[]): {
  readonly broker: Broker;
  readonly places: readonly string[];
} {
  let broker = empty;
  const places = list.map((key, index) => {
    const appended = appendRecord(broker, 'Topic', key, anEvent(index));
    broker = appended.broker;
    return appended.partition;
  });
  return { broker, places };
}

test('[B1] each key has its partition, and records without one are dealt in turn beside them', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const { places } = appendAll(list);
      const homes = new Map(list.map((key, index) => [key, places[index]]));
      list.forEach((key, index) => key !== null && expect(places[index]).toBe(homes.get(key)));
      const turns = places.filter((_, index) => list[index] === null);
      turns.forEach((place, turn) => expect(place).toBe(`Topic/${turn % 3}`));
    }),
  );
});

test('[B2] a partition keeps its records in the order in which they came', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const { broker, places } = appendAll(list);
      for (const [id, partition] of Object.entries(broker.partitions)) {
        const expected = places.flatMap((place, index) => (place === id ? [index] : []));
        expect(valuesOf(partition).map((message) => message.id)).toEqual(expected);
      }
    }),
  );
});

test('[B1] a topic whose name begins like another’s has partitions of its own', () => {
  const { broker } = appendRecord(empty, 'Topic2', 'a', anEvent(1));
  expect(broker.partitions['Topic2/0']?.size).toBe(1);
});

test('[K14] the broker’s hash follows each record', () => {
  const { broker } = appendAll(['a', null, 'b']);
  expect(equalHash(broker.hash, hashBroker(broker))).toBe(true);
  expect(equalHash(broker.hash, empty.hash)).toBe(false);
});
