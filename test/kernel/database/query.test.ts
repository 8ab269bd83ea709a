import { describe, expect, test } from 'vitest';
import { matches, passes, planQuery } from '../../../src/kernel/database/query.ts';
import { eventsAfter, eventsTable, outboxTable } from '../../../src/kernel/database/event-store-schema.ts';

describe('query', () => {
  test('[D14] a stream is read by its index, from a version on', () => {
    expect(planQuery(eventsTable, eventsAfter('Order', 'order-1', 3))).toEqual({
      index: ['entity_type', 'entity_id', 'entity_version'],
      prefix: ['Order', 'order-1'],
      above: [3],
      below: null,
      rest: {},
    });
  });

  test('[D14] the index that covers most of the condition is read, and the rest is checked row by row', () => {
    expect(planQuery(outboxTable, { table: 'outbox', where: { published: 0, topic: 'Order' } })).toEqual({
      index: ['published'],
      prefix: [0],
      above: [],
      below: null,
      rest: { topic: 'Order' },
    });
    expect(planQuery(outboxTable, { table: 'outbox', where: { published: 0, id: 7 } }).index).toBeNull();
  });

  test('[D18] a list asks for any of its values, and is no one place in an index', () => {
    const query = { table: 'outbox', where: { published: 0, id: [3, 5] } };
    expect(planQuery(outboxTable, query)).toEqual({
      index: ['published'],
      prefix: [0],
      above: [],
      below: null,
      rest: { id: [3, 5] },
    });
    const found = [3, 4, 5].filter((id) => matches({ id, published: 0 }, query));
    expect(found).toEqual([3, 5]);
    expect(passes({ id: '3' }, { id: [3] })).toBe(false);
    expect(passes({ id: 3 }, { id: [] })).toBe(false);
  });

  test('a bound that no index serves is a programmer’s error', () => {
    const query = { table: 'outbox', where: {}, above: { column: 'topic', value: 'A' } };
    expect(() => planQuery(outboxTable, query)).toThrow('no index of outbox serves');
  });

  test('a bound is strict, and no number is above a text', () => {
    const above = (value: string | number) => ({ table: 't', where: {}, above: { column: 'n', value } });
    expect(matches({ n: 2 }, above(1))).toBe(true);
    expect(matches({ n: 1 }, above(1))).toBe(false);
    expect(matches({ n: 'b' }, above(1))).toBe(false);
    expect(matches({ n: null }, above(1))).toBe(false);
    expect(passes({ n: 1 }, { n: 1 })).toBe(true);
    expect(passes({ n: 1 }, { n: '1' })).toBe(false);
  });
});
