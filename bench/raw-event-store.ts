/**
 * The other side of the comparison: an event store written straight against IndexedDB for this one
 * purpose, with the same tables, indexes, rows, reads and writes, and as few steps as it can have.
 */
export async function openRaw(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    const database = request.result;
    database.createObjectStore('journal', { keyPath: 'number' });
    database.createObjectStore('sequences', { keyPath: 'name' });
    database
      .createObjectStore('events', { keyPath: 'event_id' })
      .createIndex('stream', ['entity_type', 'entity_id', 'entity_version']);
    database.createObjectStore('entities', { keyPath: ['entity_type', 'entity_id'] });
    database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('published', 'published');
  });
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}

export type RawAppend = {
  readonly entityId: string;
  readonly expectedVersion: number;
  readonly eventId: number;
  readonly event: object;
  readonly outbox: object;
  readonly journal: object;
};

const stores = ['entities', 'sequences', 'events', 'outbox', 'journal'];

/** Two guarded rows and three inserts in one transaction, all requests fired at once. */
export function appendRaw(database: IDBDatabase, append: RawAppend): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))));
    const entities = transaction.objectStore('entities');
    const { entityId, expectedVersion, eventId } = append;
    const entity = entities.get(['Order', entityId]) as IDBRequest<{ entity_version: number }>;
    entity.addEventListener('success', () => {
      if (entity.result.entity_version !== expectedVersion) transaction.abort();
    });
    entities.put({
      entity_type: 'Order',
      entity_id: entityId,
      entity_version: expectedVersion + 1,
    });
    const sequences = transaction.objectStore('sequences');
    const sequence = sequences.get('events') as IDBRequest<{ value: number } | undefined>;
    sequence.addEventListener('success', () => {
      if (sequence.result !== undefined && sequence.result.value >= eventId) transaction.abort();
    });
    sequences.put({ name: 'events', value: eventId });
    transaction.objectStore('events').add(append.event);
    transaction.objectStore('outbox').add(append.outbox);
    transaction.objectStore('journal').add(append.journal);
  });
}

/** All events of one stream by index. */
export function loadRaw(database: IDBDatabase, entityId: string): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const index = database.transaction('events').objectStore('events').index('stream');
    const range = IDBKeyRange.bound(['Order', entityId], ['Order', entityId, []]);
    const request = index.getAll(range) as IDBRequest<unknown[]>;
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}

/** Rows for a start, without guards. */
export function fillRaw(database: IDBDatabase, store: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))));
    for (const row of rows) transaction.objectStore(store).put(row);
  });
}
