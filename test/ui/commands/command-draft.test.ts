import { expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { field } from '../../../src/domains/command-field.ts';
import { commandSchema } from '../../../src/domains/command-schema.ts';
import { commandOf, freshId, initialDraft, problemOf } from '../../../src/ui/commands/command-draft.ts';

const create = commandSchema('CreateOrder', {
  aggregateType: 'Order',
  creates: true,
  fields: {
    customerId: field.reference('Customer', 'customer-1'),
    total: field.number(100, -1000, 1000),
    note: field.text('please', 10),
  },
});
const revise = commandSchema('ReviseOrder', { aggregateType: 'Order', creates: false, fields: {} });

test('a command that creates begins with the first id that is free', () => {
  expect(initialDraft(create, ['order-1', 'order-2']).aggregateId).toBe('order-3');
  expect(freshId('Order', ['order-2'])).toBe('order-1');
});

test('any other command begins with the newest aggregate that is there', () => {
  expect(initialDraft(revise, ['order-1', 'order-2']).aggregateId).toBe('order-2');
  expect(initialDraft(revise, []).aggregateId).toBe('order-1');
});

test('what the form holds at first can be sent as it is', () => {
  expect(commandOf(create, initialDraft(create, []))).toEqual({
    type: 'CreateOrder',
    aggregateType: 'Order',
    aggregateId: 'order-1',
    data: { customerId: 'customer-1', total: 100, note: 'please' },
  });
});

test.each(['', ' ', 'ten', '1001', '-1001', 'Infinity', 'NaN'])('%j is no number of that field', (text) => {
  const draft = initialDraft(create, []);
  const total = create.fields[1];
  expect(total && problemOf(total, text)).toEqual({ kind: 'number', min: -1000, max: 1000 });
  expect(commandOf(create, { ...draft, fields: { ...draft.fields, total: text } })).toBeNull();
});

test('a number that the domain will refuse can still be sent: the refusal is a lesson', () => {
  const draft = initialDraft(create, []);
  const command = commandOf(create, { ...draft, fields: { ...draft.fields, total: '-5' } });
  expect(command?.data['total']).toBe(-5);
});

test('a text that is missing or too long is said', () => {
  const note = present(create.fields[2], 'a field');
  expect(problemOf(note, '  ')).toEqual({ kind: 'needed' });
  expect(problemOf(note, 'far too long a text')).toEqual({ kind: 'too-long', max: 10 });
  expect(problemOf(note, 'short')).toBeNull();
});

test('a command without an id is not sent', () => {
  expect(commandOf(revise, { aggregateId: ' ', fields: {} })).toBeNull();
});

test('a list is taken with commas between its items', () => {
  const schema = commandSchema('OpenPlaces', {
    aggregateType: 'Order',
    creates: true,
    fields: { places: field.list(['Seoul', 'Busan'], 3, 6) },
  });
  const places = present(schema.fields[0], 'a field');
  const draft = initialDraft(schema, []);
  const sent = (text: string) => commandOf(schema, { ...draft, fields: { places: text } })?.data['places'];
  expect(draft.fields['places']).toBe('Seoul, Busan');
  expect(commandOf(schema, draft)?.data['places']).toEqual(['Seoul', 'Busan']);
  expect(sent(' Jeju ,, Seoul,')).toEqual(['Jeju', 'Seoul']);
  expect(sent(',')).toEqual([]);
  expect(problemOf(places, '')).toEqual({ kind: 'needed' });
  expect(problemOf(places, 'a, b, c, d')).toEqual({ kind: 'too-many', max: 3 });
  expect(problemOf(places, 'Gangneung')).toEqual({ kind: 'too-long', max: 6 });
  expect(sent('a, b, c, d')).toBeUndefined();
});
