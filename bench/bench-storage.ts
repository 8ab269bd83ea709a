import { assert, present } from '../src/base/assert.ts';
import { eventIdsOf, eventStoreTables, outboxTable } from '../src/kernel/database/event-store-schema.ts';
import type { DatabaseSchema } from '../src/kernel/database/schema.ts';
import type { Append } from './event-store/append.ts';
import { openDexieStorage } from '../src/storage/dexie/open-dexie-storage.ts';
import { eventStoreOver } from './event-store/event-store.ts';
import { appendSteps } from './event-store/event-store-steps.ts';
import { appendToJournal } from '../src/storage/run-tables.ts';
import type { BenchRow } from './bench-row.ts';
import { interleave } from './interleave.ts';
import { appendRaw, fillRaw, loadRaw, openRaw, type RawAppend } from './raw-event-store.ts';

const schema: DatabaseSchema = {
  id: 'order-service',
  place: 'order-service',
  tables: [...eventStoreTables, outboxTable],
  sequences: [eventIdsOf()],
  hasCommitLog: false,
};
const streamCount = 20;
const appendsPerRound = 50;

/** A move's journal entry, of about the size that it has in a run. */
const moveOf = (number: number) => ({
  move: {
    kind: 'op',
    activation: `order-service:c${number}`,
    op: 'commit',
    label: '',
    outcome: 'done',
  },
});

const appendOf = (entityId: string, moveNumber: number): Append => ({
  entityType: 'Order',
  entityId,
  events: [
    {
      type: 'OrderRevised',
      data: { customerId: 'c-17', total: moveNumber, note: '배송 전에 수량을 바꾸었습니다.' },
      triggeringEvent: `c${moveNumber}`,
    },
  ],
  outboxTopic: 'Order',
  alongside: [appendToJournal(moveNumber, moveOf(moveNumber))],
});

/** The very rows that the event store writes for the same append, for the raw side. */
function rawOf(entityId: string, expectedVersion: number, number: number): RawAppend {
  const [, , event, outbox, journal] = [
    ...appendSteps(schema.id, appendOf(entityId, number), expectedVersion, [number]),
    ...appendOf(entityId, number).alongside,
  ].map((step) => (step.kind === 'write' ? step.write.after : null));
  return {
    entityId,
    expectedVersion,
    eventId: number,
    event: present(event, 'an event'),
    outbox: present(outbox, 'an outbox row'),
    journal: present(journal, 'a journal row'),
  };
}

/** Ours against raw IndexedDB that does the very same reads and writes, in the same run. */
export async function benchStorage(): Promise<readonly BenchRow[]> {
  const id = `bench-${crypto.randomUUID()}`;
  const opened = await openDexieStorage(id, [schema]);
  assert(opened.ok, 'storage opens');
  const storage = opened.value;
  const store = eventStoreOver(storage, schema.id);
  const raw = await openRaw(`raw-${id}`);
  const names = Array.from({ length: streamCount }, (_, index) => `o${index}`);
  const entity = (version: number) => (name: string) => ({
    entity_type: 'Order',
    entity_id: name,
    entity_version: version,
  });

  for (const name of names) await store.create({ ...appendOf(name, 0), outboxTopic: null, alongside: [] });
  await fillRaw(raw, 'entities', names.map(entity(1)));
  await fillRaw(raw, 'sequences', [{ name: 'events', value: streamCount }]);

  // Each side counts its own moves; all three rows go on from where the one before has ended.
  let oursCount = 0;
  let rawCount = 0;
  const nameAt = (count: number) => present(names[count % streamCount], 'a stream');
  const versionAt = (count: number) => 1 + Math.floor(count / streamCount);
  const appendRawNext = async () => {
    const number = streamCount + rawCount + 1;
    await appendRaw(raw, rawOf(nameAt(rawCount), versionAt(rawCount), number));
    rawCount += 1;
  };

  const single = await interleave(
    {
      async ours() {
        for (let index = 0; index < appendsPerRound; index += 1) {
          const append = appendOf(nameAt(oursCount), streamCount + oursCount + 1);
          const result = await store.update(append, versionAt(oursCount));
          assert(result.ok, 'an append succeeds');
          oursCount += 1;
        }
      },
      async raw() {
        for (let index = 0; index < appendsPerRound; index += 1) await appendRawNext();
      },
    },
    20,
  );

  const grouped = await interleave(
    {
      async ours() {
        const steps = Array.from({ length: appendsPerRound }, () => {
          const number = streamCount + oursCount + 1;
          const append = appendOf(nameAt(oursCount), number);
          const version = versionAt(oursCount);
          oursCount += 1;
          return [...appendSteps(schema.id, append, version, [number]), ...append.alongside];
        });
        const result = await storage.execute(steps.flat());
        assert(result.ok, 'a batch succeeds');
      },
      async raw() {
        for (let index = 0; index < appendsPerRound; index += 1) await appendRawNext();
      },
    },
    20,
  );

  const stream = Array.from({ length: 1000 }, (_, index) => rawOf('long', index, 100_000 + index));
  await fillRaw(
    raw,
    'events',
    stream.map(({ event }) => event),
  );
  const filled = await storage.execute(
    stream.map(({ event, eventId }) => ({
      kind: 'write',
      database: schema.id,
      write: { table: 'events', key: eventId, before: null, after: { ...event } },
    })),
  );
  assert(filled.ok, 'the stream is there');
  const load = await interleave(
    {
      async ours() {
        const found = await store.find('Order', 'long');
        assert(found.ok && found.value.events.length === 1000, 'all events are found');
      },
      async raw() {
        const events = await loadRaw(raw, 'long');
        assert(events.length === 1000, 'all events are found');
      },
    },
    40,
  );

  storage.close();
  raw.close();
  const perMove = (time: { readonly ours: number; readonly raw: number }) => ({
    ours: (time.ours * 1000) / appendsPerRound,
    raw: (time.raw * 1000) / appendsPerRound,
    unit: 'µs a move',
  });
  return [
    { name: 'event store: one append, against raw', ...perMove(single), ratioAim: 1.3 },
    {
      name: 'event store: 50 moves a transaction, against raw one by one',
      ...perMove(grouped),
      ratioAim: 0.25,
    },
    { name: 'event store: load of a 1,000-event stream', ...load, unit: 'ms', ratioAim: 1.15 },
  ];
}
