import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { creditKept } from '../../../src/scenarios/promises/credit-kept.ts';
import { concurrencyVariants } from '../../../src/system/concurrency/concurrency-table.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';
import { culprit, openOrders } from '../../support/order-stage.ts';

type Told = readonly [type: string, data: Record<string, number>, customer?: string | undefined];

const facts = (...told: readonly Told[]): readonly Fact[] =>
  told.map(([type, data, customer = 'customer-1'], index) => ({
    kind: 'event-committed',
    event: anEvent(index + 1, { type, data, aggregateType: 'Customer', aggregateId: customer }),
    basedOn: index,
    cause: `c${index + 1}`,
    group: index + 1,
  }));

const created: Told = ['CustomerCreated', { creditLimit: 500 }];
const reserved = (amount: number, customer?: string): Told => ['CreditReserved', { amount }, customer];
const released = (amount: number): Told => ['CreditReleased', { amount }];

const kept: readonly (readonly [string, readonly Told[]])[] = [
  ['the limit itself is reserved', [created, reserved(300), reserved(200)]],
  ['what was released is reserved again', [created, reserved(400), released(400), reserved(500)]],
  ['a reservation fails', [created, reserved(400), ['CreditReservationFailed', { amount: 300 }]]],
  [
    'each of two customers stays within a limit',
    [
      created,
      ['CustomerCreated', { creditLimit: 500 }, 'customer-2'],
      reserved(400),
      reserved(400, 'customer-2'),
    ],
  ],
];

const broken: readonly (readonly [string, readonly Told[]])[] = [
  ['two reservations are above the limit together', [created, reserved(300), reserved(300)]],
  ['one is above it alone', [created, reserved(501)]],
  [
    'what was released is reserved twice',
    [created, reserved(400), released(400), reserved(400), reserved(101)],
  ],
];

describe('credit-kept', () => {
  test.each(kept)('[P20] it is kept where %s', (_way, told) => {
    expect(watch(creditKept, facts(...told))).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
  });

  test.each(broken)('[P20] it is broken, for good, where %s', (_way, told) => {
    const later = facts(...told, released(1000));
    expect(watch(creditKept, later)).toMatchObject({
      atRest: { kind: 'broken', culprits: [{ kind: 'event', eventId: told.length }] },
      brokeAt: [told.length - 1],
    });
  });

  test.each(concurrencyVariants.map(({ id }) => id))(
    '[P20] two reservations at once, each within the limit, are above it only where nobody checks: %s',
    (concurrency) => {
      const stage = openOrders({ concurrency });
      const handlers = ['order-service-1', 'order-service-2'].map((service, index) =>
        stage.ask(`c${index + 1}`, reserve(`order-${index + 1}`), service),
      );
      // Both read before either writes, unless one waits for the other.
      for (const handler of handlers)
        while (stage.wants(handler) !== 'insert' && stage.natural(handler) !== null) stage.act(handler);
      stage.rest();
      const isGuarded = concurrency !== 'none';
      expect(stage.judged('credit-kept')).toEqual(
        isGuarded
          ? { kind: 'kept' }
          : {
              kind: 'broken',
              culprits: [culprit('CreditReserved', 4, { kind: 'over-limit', promised: 600, limit: 500 })],
            },
      );
    },
  );
});

const reserve = (orderId: string): Command => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId, amount: 300 },
});
