import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { knownIds } from '../../../src/app/selectors/known-ids.ts';
import { placeContents } from '../../../src/app/selectors/place-contents.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { poisonedOrder } from '../../support/poisoned-order.ts';
import { labAt, sendOrder } from '../../ui/fixtures/lab-at.ts';

const outage = [{ kind: 'take-down', place: 'broker' }, sendOrder] as const;
const waiting = labAt({ first: outage, moveCount: 200 });
const done = labAt({ first: [sendOrder], moveCount: 200 });

function contentsOf(lab: typeof done, id: string) {
  const place = lab.layout.places.find((one) => one.id === id);
  return place === undefined ? null : placeContents(lab.world, place, lab.start);
}

test('while the broker is down the event waits unpublished in the outbox', () => {
  expect(contentsOf(waiting, 'order-database')).toMatchObject({
    kind: 'event-store',
    eventCount: 3,
    before: 2,
    unpublished: 1,
    lastEvents: ['CustomerCreated #1', 'OrderCreated #2', 'OrderCreated #3'],
  });
});

test('where the events are marked themselves, theirs are the marks that count', () => {
  const slots = { publishing: 'flag-on-events' };
  for (const [first, unpublished] of [
    [outage, 1],
    [[sendOrder], 0],
  ] as const) {
    const lab = labAt({ slots, first, moveCount: 200 });
    expect(contentsOf(lab, 'order-database')).toMatchObject({ eventCount: 3, unpublished });
  }
});

test('at rest nothing is unpublished and no consumer lags', () => {
  expect(contentsOf(done, 'order-database')).toMatchObject({ unpublished: 0, openCount: 0 });
  expect(contentsOf(done, 'projection')).toEqual({ kind: 'consumer', lag: 0 });
});

test('the broker shows its partitions with how far each group has read', () => {
  const broker = contentsOf(done, 'broker');
  const sizes = broker?.kind === 'broker' ? broker.partitions.map(({ size }) => size) : [];
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3);
});

test('a dead-letter topic shows what lies in it, and the group that parked it does not lag', () => {
  const stage = poisonedOrder({ failing: 'dead-letter' });
  stage.rest();
  const layout = orderScenario.layOut({
    scenario: 'order',
    slots: { ...orderScenario.defaults, failing: 'dead-letter' },
    seed: 1,
  });
  const shown = (id: string) =>
    placeContents(
      stage.now(),
      present(
        layout.places.find((place) => place.id === id),
        id,
      ),
      stage.machine.initial,
    );
  expect(shown('broker')).toMatchObject({
    partitions: expect.arrayContaining([
      expect.objectContaining({ id: 'projection-dead-letters/0', parked: 1, size: 1 }),
      expect.objectContaining({ id: 'Order/0', parked: null }),
    ]) as unknown,
  });
  expect(shown('projection')).toEqual({ kind: 'consumer', lag: 0 });
});

describe('where the log is tailed', () => {
  const slots = { publishing: 'log-tailing' };

  test('the relay lags while the broker is down, and is even with the log at rest', () => {
    expect(contentsOf(labAt({ slots, first: outage, moveCount: 200 }), 'relay')).toEqual({
      kind: 'consumer',
      lag: 1,
    });
    expect(contentsOf(labAt({ slots, first: [sendOrder], moveCount: 200 }), 'relay')).toEqual({
      kind: 'consumer',
      lag: 0,
    });
  });

  test('so does a relay that watches documents', () => {
    const documents = { publishing: 'change-stream' };
    expect(contentsOf(labAt({ slots: documents, first: outage, moveCount: 200 }), 'relay')).toEqual({
      kind: 'consumer',
      lag: 1,
    });
  });

  test('a relay that is dead has its stored position, which the broker shows', () => {
    const crashed = [sendOrder, { kind: 'crash', place: 'relay' }] as const;
    const lab = labAt({ slots, first: crashed, moveCount: 200 });
    expect(contentsOf(lab, 'relay')).toEqual({ kind: 'consumer', lag: 1 });
    expect(contentsOf(lab, 'broker')).toMatchObject({
      kept: [{ topic: 'relay-positions', offset: 2 }],
    });
  });
});

test('where subscribers read the store each lags by what is past its checkpoint', () => {
  const slots = { publishing: 'catch-up-subscription' };
  const away = [sendOrder, { kind: 'crash', place: 'projection' }] as const;
  const lab = labAt({ slots, first: away, moveCount: 200 });
  expect(contentsOf(lab, 'projection')).toEqual({ kind: 'consumer', lag: 1 });
  expect(contentsOf(lab, 'notification')).toEqual({ kind: 'consumer', lag: 0 });
});

test('relays that only wait to read have no transaction worth counting', () => {
  const lab = labAt({ slots: { relays: 'two-skip-locked' }, moveCount: 200 });
  expect(contentsOf(lab, 'order-database')).toMatchObject({ openCount: 0 });
});

test('a mail that was sent stands at the mail server', () => {
  expect(contentsOf(done, 'mail-server')).toMatchObject({ kind: 'mails', count: 2 });
});

test('the ids that a form offers are those that are there or on their way', () => {
  expect(knownIds(labAt({ first: [sendOrder], moveCount: 1 }).world, 'Order')).toEqual([
    'order-1',
    'order-2',
  ]);
  expect(knownIds(done.world, 'Customer')).toEqual(['customer-1']);
});
