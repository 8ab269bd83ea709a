import { describe, expect, test } from 'vitest';
import { anyAggregate } from '../../../src/domains/aggregate.ts';
import { customer } from '../../../src/domains/customer/customer.ts';
import { order } from '../../../src/domains/order/order.ts';
import { commandOnce } from '../../../src/kernel/properties/command-once.ts';
import { effectOnce } from '../../../src/kernel/properties/effect-once.ts';
import { noLostEvent } from '../../../src/kernel/properties/no-lost-event.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import type { ChosenVariants } from '../../../src/scenarios/slots/setup.ts';
import { brokerPart } from '../../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../../src/scenarios/topology/surroundings/client-part.ts';
import { compose, type Topology } from '../../../src/scenarios/topology/compose.ts';
import { byPolicy } from '../../../src/scenarios/topology/handler-part.ts';
import { feedOf, servicePart } from '../../../src/scenarios/topology/service-part.ts';
import { serviceSlots } from '../../../src/scenarios/topology/service-slots.ts';
import { openService } from '../../support/service-stage.ts';
import { chosenSlots, everyVariantOf, misfitsOf } from '../../../src/scenarios/slots/slots.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Slots } from '../../support/order-lab.ts';
import { typesOf } from '../../support/order-stage.ts';
import { cancelOrder, createOrder, openSaga, type SagaStage } from '../../support/saga-stage.ts';

const { defaults } = orderScenario;
const promises = (stage: SagaStage): readonly string[] =>
  stage.machine.definition.properties
    .filter(({ id }) => stage.judged(id).kind !== 'kept')
    .map(({ id }) => id);

/** Everything that two services and a broker, or none, can be made of, one choice at a time. */
const designs: readonly (readonly [string, Partial<Slots>])[] = (
  [
    'publishing',
    'consuming',
    'concurrency',
    'failing',
    'members',
    'relays',
    'recognising',
    'answering',
  ] as const
).flatMap((slot) =>
  everyVariantOf([slot])[slot].flatMap((id) => {
    const log = id === 'checkpoint-inside' ? { publishing: 'catch-up-subscription' } : {};
    const chosen = { ...log, [slot]: id };
    const all = { ...defaults, ...chosen };
    const isKept =
      chosenSlots({ scenario: 'order', slots: all, seed: 1 }, ['keeping']).keeping.commits === 'transaction';
    return isKept && misfitsOf(all).length === 0 ? [[`${slot} ${id}`, chosen] as const] : [];
  }),
);

/** What some ways to publish break by themselves, as they do in one service. */
const brokenAnyhow: Readonly<Record<string, readonly string[]>> = {
  'publishing inside-aggregate': ['no-early-event'],
  'publishing inside-transaction': ['no-early-event'],
  'publishing outbox-apart': ['atomic-outbox'],
};

describe('a reaction', () => {
  test.each(designs)('comes to a good end where nothing fails: %s', (design, slots) => {
    const stage = openSaga(slots);
    stage.order();
    stage.rest();
    const types = typesOf(stage).toSorted();
    expect(types).toEqual(['CreditReserved v2', 'OrderApproved v2', 'OrderCreated v1']);
    expect(promises(stage)).toEqual(brokenAnyhow[design] ?? []);
  });

  test('every way to consume and to publish that a service can have is among these', () => {
    const names = designs.map(([name]) => name);
    const left = (slot: 'publishing' | 'consuming') =>
      everyVariantOf([slot])[slot].filter((id) => !names.includes(`${slot} ${id}`));
    expect(left('consuming')).toEqual([]);
    // A processed mark and a document would be two writes.
    expect(left('publishing')).toEqual([
      'outbox-in-document-rewriting',
      'outbox-in-document',
      'change-stream',
    ]);
  });

  test('rejects what can’t be reserved, and releases what a cancelled order had reserved', () => {
    const over = openSaga();
    over.order(createOrder(600));
    over.rest();
    expect(typesOf(over).toSorted()).toEqual([
      'CreditReservationFailed v2',
      'OrderCreated v1',
      'OrderRejected v2',
    ]);

    const cancelled = openSaga();
    cancelled.order();
    cancelled.order(cancelOrder);
    cancelled.rest();
    expect(typesOf(cancelled).toSorted()).toEqual([
      'CreditReleased v3',
      'CreditReserved v2',
      'OrderCancelled v2',
      'OrderCreated v1',
    ]);
    expect([promises(over), promises(cancelled)]).toEqual([[], []]);
  });

  /** The customer service's handler stands before its commit. */
  function aboutToCommit(slots: Partial<Slots> = {}): SagaStage {
    const stage = openSaga(slots);
    stage.order();
    stage.actOn('order-relay', 3);
    stage.actUpTo('customer-handler', 'commit');
    return stage;
  }
  const rowsOf = (stage: SagaStage): readonly number[] =>
    ['events', 'outbox', 'processed_messages'].map((table) => stage.rows(table, 'customer-service').length);

  test('commits its events, its outbox rows and the processed message together, or none', () => {
    const stage = aboutToCommit();
    expect(rowsOf(stage)).toEqual([1, 1, 0]);
    stage.move({ kind: 'crash', place: 'customer-handler' });
    expect(rowsOf(stage)).toEqual([1, 1, 0]);
    stage.move({ kind: 'recover', place: 'customer-handler' });
    stage.actUpTo('customer-handler', 'commit');
    stage.act('customer-handler');
    expect(rowsOf(stage)).toEqual([2, 2, 1]);
    stage.rest();
    expect(promises(stage)).toEqual([]);
  });

  test('[P1] its event is committed with the consumer’s commit, for the message that it reacts to', () => {
    const stage = aboutToCommit();
    const before = stage.entries().length;
    stage.act('customer-handler');
    const facts = stage
      .entries()
      .slice(before)
      .flatMap((entry) => entry.facts);
    expect(facts).toMatchObject([
      {
        kind: 'event-committed',
        event: { type: 'CreditReserved', triggeringEvent: 'customer-handler:1' },
        cause: 1,
      },
      { kind: 'event-outboxed' },
      { kind: 'event-applied', subscriber: 'customer-handler', event: { id: 1 } },
      { kind: 'transaction-ended' },
    ]);
  });

  test('that somebody was faster than is taken back and tried again, on what is there by then', () => {
    const stage = openSaga({ concurrency: 'optimistic' });
    stage.order();
    for (const actor of ['order-relay', 'customer-handler', 'customer-relay']) stage.actOn(actor);
    // It has decided to approve, and has yet to write the version that it has seen.
    stage.actUpTo('order-handler', 'update');
    stage.order(cancelOrder);
    expect(stage.act('order-handler')).toEqual({ ok: true, value: 0 });
    expect(stage.wants('order-handler')).toBe('rollback');
    stage.rest();
    expect(typesOf(stage).toSorted()).toEqual([
      'CreditReleased v3',
      'CreditReserved v2',
      'OrderCancelled v2',
      'OrderCreated v1',
    ]);
    expect(promises(stage)).toEqual([]);
  });

  test('[P12] that is made twice breaks command-once, as far as nobody recognises the message', () => {
    const done = (recognising: string) => {
      const stage = openSaga({ consuming: 'naive', recognising });
      stage.order(createOrder(600));
      stage.actOn('order-relay', 3);
      stage.actUpTo('customer-handler', 'acknowledge');
      stage.move({ kind: 'crash', place: 'customer-handler' });
      stage.rest();
      return stage.judged('command-once');
    };
    expect(done('by-triggering-event')).toEqual({ kind: 'kept' });
    expect(done('unrecognised')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'event', eventId: 1, type: null, trouble: { kind: 'reacted-to-twice' } }],
    });
  });

  test('[P3] that is refused has no effect, also when its message comes again', () => {
    const stage = openSaga({ consuming: 'naive', recognising: 'unrecognised' });
    stage.order(createOrder(600));
    for (const actor of ['order-relay', 'customer-handler', 'customer-relay', 'order-handler', 'order-relay'])
      stage.actOn(actor);
    // OrderRejected: there is nothing to release.
    stage.actUpTo('customer-handler', 'acknowledge');
    stage.move({ kind: 'crash', place: 'customer-handler' });
    stage.rest();
    const applied = stage
      .entries()
      .flatMap(({ facts }) => facts)
      .filter((fact) => fact.kind === 'event-applied');
    expect(applied.map(({ event: { type }, hasNoEffect = false }) => [type, hasNoEffect])).toEqual([
      ['OrderCreated', false],
      ['CreditReservationFailed', false],
      ['OrderRejected', true],
      ['OrderRejected', true],
    ]);
    expect(promises(stage)).toEqual([]);
  });

  test('[M3] [P12] of one handler is none of another, on the same message and the same aggregate', () => {
    const stage = openService({ ...orderScenario, define: ({ slots }) => twoHandlers(slots).definition });
    // The order that is there from the beginning is news to both.
    stage.rest();
    const committed = stage
      .rows('events', 'order-service')
      .map((row) => `${row['event_type'] as string} for ${row['triggering_event'] as string}`);
    expect(committed.slice(-3).toSorted()).toEqual([
      'OrderApproved for approving:2',
      'OrderCreated for preload-1',
      'OrderRevised for revising:2',
    ]);
    for (const id of ['command-once', 'effect-once', 'no-lost-event'])
      expect(stage.judged(id), id).toEqual({ kind: 'kept' });
  });
});

/** Orders, whose creation two handlers of their own service react to. */
function twoHandlers(chosen: ChosenVariants): Topology {
  const slots = chosenSlots({ scenario: 'order', slots: chosen, seed: 1 }, serviceSlots);
  const service = {
    name: 'order',
    aggregates: [anyAggregate(order), anyAggregate(customer)],
    instanceCount: 2,
    index: 1,
    of: 1,
  };
  const part = { ...service, clients: ['client'], broker: 'broker' };
  const reacting = (subscriber: string, type: string, data: Command['data']) =>
    byPolicy(
      { subscription: { subscriber, aggregateTypes: ['Order'] }, feed: feedOf(part) },
      {
        OrderCreated: ({ event }) => ({ type, aggregateType: 'Order', aggregateId: event.aggregateId, data }),
      },
    );
  const reactions = [
    reacting('approving', 'ApproveOrder', {}),
    reacting('revising', 'ReviseOrder', { total: 50 }),
  ];
  const properties = [
    commandOnce,
    effectOnce,
    noLostEvent(reactions.map(({ subscription }) => subscription)),
  ];
  return compose([
    clientPart('client', slots),
    servicePart({ ...part, reactions }, slots),
    brokerPart(
      'broker',
      ['Order', 'Customer'].map((id) => ({ id, partitionCount: 1 })),
    ),
    { properties },
  ]);
}
