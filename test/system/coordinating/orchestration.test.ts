import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../src/base/sorted-map.ts';
import { chosenSlots, everyVariantOf, misfitsOf } from '../../../src/scenarios/slots/slots.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { serviceSlots } from '../../../src/scenarios/topology/service-slots.ts';
import { whyNoMessages } from '../../../src/scenarios/slots/why-no-messages.ts';
import { row } from '../../../src/system/saga-state/row.ts';
import type { SagaStateVariant } from '../../../src/system/coordinating/saga-state-variant.ts';
import { eventSourced } from '../../../src/system/saga-state/event-sourced.ts';
import type { Slots } from '../../support/order-lab.ts';
import { typesOf } from '../../support/order-stage.ts';
import { orchestration } from '../../support/orchestration.ts';
import { cancelOrder, createOrder, openSagaOn, type SagaStage } from '../../support/saga-stage.ts';

const handler = 'customer-command-handler';
const saga = 'create-order-saga';

const open = (slots: Partial<Slots> = {}, state: SagaStateVariant = row): SagaStage =>
  openSagaOn((chosen) => orchestration(chosen, state), slots);

const promises = (stage: SagaStage): readonly string[] =>
  stage.machine.definition.properties
    // Nobody subscribes to events here.
    .filter(({ id }) => id !== 'something-happens' && stage.judged(id).kind !== 'kept')
    .map(({ id }) => id);

/** The messages on a channel, as often as they were published. */
const sent = (stage: SagaStage, channel: string) => {
  const log = stage.now().brokers['broker']?.partitions[`${channel}/0`];
  return log === undefined ? [] : valuesOf(log).map(({ id, type }) => `${type} ${id}`);
};
const commands = (stage: SagaStage) => sent(stage, 'customer-service-commands');
const replies = (stage: SagaStage) => sent(stage, `${saga}-replies`);

/** Every choice in some slots, with what goes along with it; why it does not apply, if it does not. */
const designs = (
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
    const brought =
      slot === 'publishing' &&
      ['outbox-in-document-rewriting', 'outbox-in-document', 'change-stream'].includes(id)
        ? { keeping: 'document' }
        : id === 'checkpoint-inside'
          ? { publishing: 'catch-up-subscription' }
          : {};
    const chosen: Partial<Slots> = { ...brought, [slot]: id };
    const all = { ...orderScenario.defaults, ...chosen };
    if (misfitsOf(all).length > 0) return [];
    const why = whyNoMessages(chosenSlots({ scenario: 'order', slots: all, seed: 1 }, serviceSlots));
    return [{ name: `${slot} ${id}`, chosen, why }];
  }),
);
const carrying = designs.filter(({ why }) => why === null);

describe('an orchestration by commands and replies', () => {
  test.each(carrying)('[M3] [M5] comes to a good end where nothing fails: $name', ({ name, chosen }) => {
    for (const state of [row, eventSourced]) {
      const stage = open(chosen, state);
      stage.order();
      stage.rest();
      const ofBusiness = typesOf(stage).filter((type) => /^(Order|Credit)/.test(type));
      expect(ofBusiness.toSorted(), state.id).toEqual([
        'CreditReserved v2',
        'OrderApproved v2',
        'OrderCreated v1',
      ]);
      expect(promises(stage), state.id).toEqual(name === 'publishing outbox-apart' ? ['atomic-outbox'] : []);
    }
  });

  test('[M5] every other way to publish and to consume says why it does not apply', () => {
    const others = designs.filter(({ why }) => why !== null).map(({ name, why }) => `${name}: ${why ?? ''}`);
    expect(others).toEqual([
      'publishing outbox-in-document-rewriting: document',
      'publishing outbox-in-document: document',
      'publishing change-stream: document',
      'publishing catch-up-subscription: no-broker',
      'consuming checkpoint-inside: no-broker',
    ]);
    const locking = { ...orderScenario.defaults, publishing: 'flag-on-events', relays: 'two-skip-locked' };
    expect(whyNoMessages(chosenSlots({ scenario: 'order', slots: locking, seed: 1 }, serviceSlots))).toBe(
      'no-locks-in-union',
    );
    expect(() => orchestration({ publishing: 'catch-up-subscription' })).toThrow('no-broker');
    const names = designs.map(({ name }) => name);
    for (const slot of ['publishing', 'consuming'] as const)
      expect(everyVariantOf([slot])[slot].filter((id) => !names.includes(`${slot} ${id}`))).toEqual([]);
  });

  test.each([row, eventSourced])(
    'rejects what can’t be reserved, and releases what was cancelled: $id',
    (state) => {
      const over = open({}, state);
      over.order(createOrder(600));
      over.rest();
      expect(typesOf(over)).toContain('OrderRejected v2');
      expect(typesOf(over)).toContain('CreditReservationFailed v2');

      const cancelled = open({}, state);
      cancelled.order();
      cancelled.order(cancelOrder);
      cancelled.rest();
      expect(typesOf(cancelled)).toContain('CreditReleased v3');
      expect([promises(over), promises(cancelled)]).toEqual([[], []]);
    },
  );

  test('what is refused at once is not begun, and nothing is kept of it', () => {
    const stage = open();
    stage.order(createOrder(-1));
    expect(stage.answers()).toMatchObject({ c1: { kind: 'rejected', rejection: 'TotalNotPositive' } });
    expect([stage.rows('sagas', 'order-service'), stage.rows('messages', 'order-service')]).toEqual([[], []]);
    stage.order();
    stage.order();
    expect(stage.answers()).toMatchObject({
      c2: { kind: 'accepted', aggregateId: 'order-1', version: 1 },
      c3: { kind: 'rejected', rejection: 'OrderExists' },
    });
  });
});

describe('[M2] [M5] what a transaction announces', () => {
  test('commands and replies are rows beside the events, with ids of the same sequence', () => {
    const stage = open();
    stage.order();
    stage.rest();
    const [asked] = stage.rows('messages', 'order-service');
    const [answered] = stage.rows('messages', 'customer-service');
    expect(asked).toMatchObject({
      message_id: 3,
      message_type: 'ReserveCredit',
      kind: 'command',
      channel: 'customer-service-commands',
      key: 'customer-1',
      cause: 'c1',
      saga_id: 'order-1',
      reply_to: `${saga}-replies`,
    });
    expect(answered).toMatchObject({
      message_id: 6,
      message_type: 'CreditReserved',
      kind: 'reply',
      channel: `${saga}-replies`,
      key: 'order-1',
      cause: 3,
      saga_id: 'order-1',
    });
    // The events about orders, which went by the other ids of that sequence.
    const ids = stage.rows('events', 'order-service').map((row) => row['event_id']);
    expect(ids).toEqual([1, 5]);
  });

  test('are in the outbox together with the events, or not at all', () => {
    const stage = open();
    stage.order();
    stage.actOn('order-relay', 6);
    stage.actUpTo(handler, 'commit');
    const counts = () =>
      ['events', 'messages', 'outbox', 'processed_messages'].map(
        (table) => stage.rows(table, 'customer-service').length,
      );
    expect(counts()).toEqual([1, 0, 1, 0]);
    stage.move({ kind: 'crash', place: handler });
    stage.move({ kind: 'recover', place: handler });
    expect(counts()).toEqual([1, 0, 1, 0]);
    stage.actUpTo(handler, 'commit');
    stage.act(handler);
    expect(counts()).toEqual([2, 1, 3, 1]);
    stage.rest();
    expect(promises(stage)).toEqual([]);
  });

  test('a system without commands and replies has no table for them', () => {
    const { databases } = orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 });
    expect(databases.flatMap(({ tables }) => tables.map(({ name }) => name))).not.toContain('messages');
  });
});

/** The command has been carried out, and its handler dies before it says so to the broker: the command comes again. */
function carriedOutTwice(slots: Partial<Slots>): SagaStage {
  const stage = open(slots);
  stage.order();
  for (let count = 0; stage.wants(handler) !== 'acknowledge'; count += 1) {
    if (count > 200) throw new Error('nobody acknowledges');
    const [move] = stage.machine.natural(stage.now()).filter((made) => {
      return made.kind === 'op' && made.activation !== saga;
    });
    if (move === undefined) throw new Error('nothing moves');
    stage.move(move);
  }
  // What leaves by a relay has left by then.
  stage.actOn('customer-relay');
  stage.move({ kind: 'crash', place: handler });
  stage.rest();
  return stage;
}

describe('[M3] a command that comes again', () => {
  const recognising = [
    'dedupe-apart-mark-first',
    'dedupe-apart-effect-first',
    'check-first',
    'insert-first',
    'idempotent',
    'version-checked',
  ];

  test.each(carrying.filter(({ name }) => name.startsWith('publishing')))(
    'and is recognised sends its stored reply again, as the same message: $name',
    ({ name, chosen }) => {
      const stage = carriedOutTwice(chosen);
      const [first, ...others] = replies(stage);
      expect(others).toEqual([first]);
      expect(first).toMatch(/^CreditReserved \d+$/);
      expect(commands(stage)).toHaveLength(1);
      expect(promises(stage)).toEqual(name === 'publishing outbox-apart' ? ['atomic-outbox'] : []);
    },
  );

  test.each(recognising)('does so with every way to recognise it: %s', (consuming) => {
    const stage = carriedOutTwice({ consuming });
    const [first, ...others] = replies(stage);
    expect(others).toEqual([first]);
    expect(promises(stage)).toEqual([]);
  });

  test('works again where nobody recognises it, and is answered otherwise', () => {
    const stage = carriedOutTwice({ consuming: 'naive', recognising: 'unrecognised' });
    expect(replies(stage).map((reply) => reply.split(' ')[0])).toEqual([
      'CreditReserved',
      'CreditAlreadyReserved',
    ]);
    // The saga goes by the first answer, and has ended when the second comes.
    expect(promises(stage)).toEqual([]);
  });

  test('is known by the events that it has led to, too, whoever consumes it', () => {
    const stage = carriedOutTwice({ consuming: 'naive', recognising: 'by-triggering-event' });
    const [first, ...others] = replies(stage);
    expect(others).toEqual([first]);
  });

  test('has its reply sent that a crash had swallowed: the saga ends', () => {
    const swallowed = (slots: Partial<Slots>) => {
      const stage = open({ publishing: 'after-commit', ...slots });
      stage.order();
      stage.actUpTo(handler, 'commit');
      stage.act(handler);
      // Committed, and yet to be published.
      stage.move({ kind: 'crash', place: handler });
      stage.rest();
      return stage;
    };
    const stage = swallowed({});
    expect(replies(stage)).toHaveLength(1);
    expect(stage.judged('saga-consistent')).toEqual({ kind: 'kept' });
    // Who works again answers that there is credit reserved already, which is no answer to this saga.
    const again = swallowed({ consuming: 'naive', recognising: 'unrecognised' });
    expect(replies(again).map((reply) => reply.split(' ')[0])).toEqual(['CreditAlreadyReserved']);
    expect(again.judged('saga-consistent')).toMatchObject({ kind: 'broken' });
  });
});

describe('[M3] a reply that comes again', () => {
  test('after the crash of a relay is the same message, and has no second effect', () => {
    const stage = open();
    stage.order();
    stage.actOn('order-relay');
    stage.actOn(handler);
    stage.actUpTo('customer-relay', 'publish');
    for (let count = 0; replies(stage).length === 0; count += 1) {
      if (count > 20) throw new Error('no reply');
      stage.act('customer-relay');
    }
    expect(stage.wants('customer-relay')).toBe('update');
    stage.move({ kind: 'crash', place: 'customer-relay' });
    stage.rest();
    const [first, ...others] = replies(stage);
    expect(others).toEqual([first]);
    expect(typesOf(stage).filter((type) => type.startsWith('OrderApproved'))).toHaveLength(1);
    expect(promises(stage)).toEqual([]);
  });

  test.each(['naive', 'idempotent'])(
    'after the crash of its reader is passed over or known: %s',
    (consuming) => {
      const stage = open({ consuming });
      stage.order();
      for (const actor of ['order-relay', handler, 'customer-relay']) stage.actOn(actor);
      stage.actUpTo(saga, 'acknowledge');
      stage.move({ kind: 'crash', place: saga });
      stage.rest();
      expect(typesOf(stage).filter((type) => type.startsWith('OrderApproved'))).toHaveLength(1);
      expect(promises(stage)).toEqual([]);
    },
  );
});
