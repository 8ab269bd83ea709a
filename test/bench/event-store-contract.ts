import { describe, expect, test } from 'vitest';
import type { Append } from '../../bench/event-store/append.ts';
import { eventStoreOver } from '../../bench/event-store/event-store.ts';
import { appendToJournal } from '../../src/storage/run-tables.ts';
import { allRows, done, insert, type StorageSubject } from '../contracts/storage-subject.ts';

const order = (id: string, ...types: readonly string[]): Append => ({
  entityType: 'Order',
  entityId: id,
  events: types.map((type) => ({ type, data: { total: 5 }, triggeringEvent: `c-${type}` })),
  outboxTopic: null,
  alongside: [],
});

/** The event store's rules, for every implementation of storage. */
export function eventStoreContract(subject: StorageSubject): void {
  describe(`${subject.name}: event store`, () => {
    test('create and update write entity, events and outbox, and answer id, version and event ids', async () => {
      const storage = await subject.connect('store');
      const store = eventStoreOver(storage, 'shop');
      expect(await store.create({ ...order('o1', 'OrderCreated'), outboxTopic: 'Order' })).toEqual({
        ok: true,
        value: { entityId: 'o1', version: 1, eventIds: [1] },
      });
      const update = {
        ...order('o1', 'OrderApproved', 'OrderRevised'),
        alongside: [appendToJournal(1, { move: 'commit' })],
      };
      expect(await store.update(update, 1)).toEqual({
        ok: true,
        value: { entityId: 'o1', version: 3, eventIds: [2, 3] },
      });
      const event = (id: number, type: string) => ({
        event_id: id,
        event_type: type,
        event_data: { total: 5 },
        entity_type: 'Order',
        entity_id: 'o1',
        entity_version: id,
        triggering_event: `c-${type}`,
      });
      expect(await allRows(storage, 'events')).toEqual([
        event(1, 'OrderCreated'),
        event(2, 'OrderApproved'),
        event(3, 'OrderRevised'),
      ]);
      expect(await allRows(storage, 'entities')).toEqual([
        { entity_type: 'Order', entity_id: 'o1', entity_version: 3 },
      ]);
      expect(await allRows(storage, 'outbox')).toEqual([
        {
          id: 1,
          topic: 'Order',
          partition_key: 'o1',
          message: {
            id: 1,
            type: 'OrderCreated',
            aggregateType: 'Order',
            aggregateId: 'o1',
            version: 1,
            data: { total: 5 },
            triggeringEvent: 'c-OrderCreated',
          },
          published: 0,
        },
      ]);
      expect(await allRows(storage, 'journal', 'run')).toEqual([{ number: 1, move: 'commit' }]);
      storage.close();
    });

    test('[ST7] find answers the newest snapshot and the events after it', async () => {
      const storage = await subject.connect('find');
      const store = eventStoreOver(storage, 'shop');
      await store.create(order('o1', 'A', 'B', 'C', 'D'));
      await store.create(order('o2', 'X'));
      const found = async (id: string) => {
        const result = await store.find('Order', id);
        if (!result.ok) expect.fail(JSON.stringify(result.failure));
        const { snapshot, events } = result.value;
        return [snapshot?.['entity_version'] ?? null, events.map((row) => row['event_type'])];
      };
      expect(await found('o1')).toEqual([null, ['A', 'B', 'C', 'D']]);
      expect(await found('nobody')).toEqual([null, []]);
      const snapshot = (id: string, version: number) =>
        insert('snapshots', ['Order', id, version], {
          entity_type: 'Order',
          entity_id: id,
          entity_version: version,
          snapshot_type: 'Order',
          snapshot_json: { state: 'PENDING' },
          triggering_events: '',
        });
      await done(storage, [snapshot('o1', 1), snapshot('o1', 3), snapshot('o3', 9)]);
      expect(await found('o1')).toEqual([3, ['D']]);
      expect(await found('o2')).toEqual([null, ['X']]);
      storage.close();
    });

    test('[ST7] a find in the midst of a batch sees the writes before it and not those after it', async () => {
      const storage = await subject.connect('find-in-batch');
      const event = (version: number) =>
        insert('events', version, {
          event_id: version,
          entity_type: 'Order',
          entity_id: 'o1',
          entity_version: version,
        });
      const find = { kind: 'find', database: 'shop', entityType: 'Order', entityId: 'o1' } as const;
      const answers = await done(storage, [event(1), find, event(2), find]);
      expect(
        answers.map((answer) =>
          answer.kind === 'found' ? answer.found.events.map((row) => row['event_id']) : null,
        ),
      ).toEqual([null, [1], null, [1, 2]]);
      storage.close();
    });

    test('a stale update is a conflict, a second create a duplicate, and neither leaves anything', async () => {
      const storage = await subject.connect('conflict');
      const store = eventStoreOver(storage, 'shop');
      await store.create(order('o1', 'A', 'B'));
      const journal = { alongside: [appendToJournal(1, {})], outboxTopic: 'Order' };
      expect(await store.update({ ...order('o1', 'C'), ...journal }, 1)).toEqual({
        ok: false,
        failure: { kind: 'conflict', foundVersion: 2 },
      });
      expect(await store.update({ ...order('o9', 'C'), ...journal }, 1)).toEqual({
        ok: false,
        failure: { kind: 'conflict', foundVersion: null },
      });
      expect(await store.create({ ...order('o1', 'C'), ...journal })).toEqual({
        ok: false,
        failure: { kind: 'duplicate' },
      });
      expect(await allRows(storage, 'events')).toHaveLength(2);
      expect(await allRows(storage, 'outbox')).toEqual([]);
      expect(await allRows(storage, 'journal', 'run')).toEqual([]);
      storage.close();
    });

    test('[ST10] of 50 appends at once with the same expected version exactly one wins', async () => {
      const storage = await subject.connect('race-one-store');
      const store = eventStoreOver(storage, 'shop');
      await store.create(order('o1', 'Created'));
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, number) => store.update(order('o1', `Try${number}`), 1)),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      for (const result of results)
        if (!result.ok) expect(result.failure).toEqual({ kind: 'conflict', foundVersion: 2 });
      expect(await allRows(storage, 'events')).toHaveLength(2);
      storage.close();
    });

    test('[ST10] the same holds for 50 connections', async () => {
      const connections = await Promise.all(
        Array.from({ length: 50 }, () => subject.connect('race-many-stores')),
      );
      const stores = connections.map((storage) => eventStoreOver(storage, 'shop'));
      await stores[0]?.create(order('o1', 'Created'));
      const results = await Promise.all(
        stores.map((store, number) => store.update(order('o1', `Try${number}`), 1)),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      for (const storage of connections) storage.close();
    });

    test('no event id is given twice, whoever writes, and a failed append may leave a gap', async () => {
      const connections = await Promise.all(Array.from({ length: 8 }, () => subject.connect('ids')));
      const stores = connections.map((storage) => eventStoreOver(storage, 'shop'));
      const results = await Promise.all(
        stores.flatMap((store, at) =>
          Array.from({ length: 4 }, (_, number) => store.create(order(`o${at}-${number}`, 'A', 'B'))),
        ),
      );
      const ids = results.flatMap((result) => (result.ok ? result.value.eventIds : []));
      expect(ids).toHaveLength(64);
      expect(new Set(ids).size).toBe(64);
      const [store] = stores;
      await store?.create(order('o0-0', 'Again'));
      const next = await store?.create(order('late', 'A'));
      expect(next?.ok === true && (next.value.eventIds[0] ?? 0)).toBeGreaterThan(Math.max(...ids));
      for (const storage of connections) storage.close();
    });
  });
}
