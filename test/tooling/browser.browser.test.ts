import { expect, test } from 'vitest';

test('browser tests run in a real browser with a database', () => {
  expect(indexedDB.constructor.name).toBe('IDBFactory');
});
