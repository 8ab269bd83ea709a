import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../src/base/sorted-map.ts';
import { row } from '../../../src/system/saga-state/row.ts';
import type { SagaStateVariant } from '../../../src/system/coordinating/saga-state-variant.ts';
import { eventSourced } from '../../../src/system/saga-state/event-sourced.ts';
import { cancelOrderSaga } from '../../support/cancel-order-saga.ts';
import { orchestration } from '../../support/orchestration.ts';
import { typesOf } from '../../support/order-stage.ts';
import { cancelOrder, createOrder, openSagaOn, type SagaStage } from '../../support/saga-stage.ts';

const name = 'cancel-order-saga';

/** Beside the saga that creates orders one that hears when they are cancelled. */
const open = (state: SagaStateVariant): SagaStage =>
  openSagaOn((chosen) =>
    orchestration(chosen, state, [{ name, manager: cancelOrderSaga, state, hears: ['Order'] }]),
  );
const broken = (stage: SagaStage): readonly string[] =>
  stage.machine.definition.properties
    .filter(({ id }) => stage.judged(id).kind !== 'kept')
    .map(({ id }) => id);
const released = (stage: SagaStage) => typesOf(stage).filter((type) => type.startsWith('CreditReleased'));

describe.each([row, eventSourced])('a process manager that hears events, kept as $id', (state) => {
  test('begins with one, asks another service, and hears what has become of that', () => {
    const stage = open(state);
    stage.order();
    stage.rest();
    stage.order(cancelOrder);
    stage.rest();
    expect(released(stage)).toEqual(['CreditReleased v3']);
    expect(broken(stage)).toEqual([]);
  });

  test('does what another has done already once more, to no harm', () => {
    const stage = open(state);
    stage.order();
    stage.order(cancelOrder);
    stage.rest();
    expect(released(stage)).toHaveLength(1);
    expect(broken(stage)).toEqual([]);
  });

  test('[M3] knows the event that it has begun with when that comes again', () => {
    const stage = open(state);
    stage.order(createOrder(600));
    stage.order(cancelOrder);
    stage.actOn('order-relay');
    stage.actUpTo(name, 'acknowledge');
    stage.act(name);
    stage.actUpTo(name, 'acknowledge');
    stage.move({ kind: 'crash', place: name });
    stage.rest();
    const asked = stage
      .rows('messages', 'order-service')
      .filter((row) => row['message_type'] === 'ReleaseCredit');
    expect(asked).toHaveLength(1);
    expect(broken(stage)).toEqual([]);
  });
});

test('what it issues as an event stands in its stream and goes to the topic of its kind', () => {
  const stage = open(eventSourced);
  stage.order();
  stage.rest();
  stage.order(cancelOrder);
  stage.rest();
  const log = stage.now().brokers['broker']?.partitions['CancelOrderSaga/0'];
  expect(log === undefined ? [] : valuesOf(log).map(({ type }) => type)).toEqual([
    'MessageReceived',
    'ReleaseBegun',
    'CommandIssued',
    'MessageReceived',
  ]);
});
